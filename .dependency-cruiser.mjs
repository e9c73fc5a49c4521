// One line per folder: what it may import, and why. Read top to bottom; nothing points up.
const dimensions = ["numeral", "time", "place", "actor", "event", "claim", "series"];
const base = ["model", "text", "lexicon"];
const engine = [...base, ...dimensions, "incident", "language", "pipeline", "evaluate"];
const layers = {
  model: { may: [], why: "the nouns know nobody" },
  text: { may: ["model"], why: "text is read before anything else" },
  lexicon: { may: ["model", "text"], why: "matching machinery holds no words of a dimension" },
  numeral: { may: base, why: "numerals are the ground of dates, counts and ordinals" },
  time: { may: [...base, "numeral"], why: "dimensions meet as mentions in the analysis, not as imports" },
  place: { may: [...base, "numeral"], why: "distances are numerals; otherwise dimensions meet in the analysis" },
  actor: { may: [...base, "numeral"], why: "dimensions meet in the analysis" },
  event: { may: [...base, "numeral"], why: "dimensions meet in the analysis" },
  claim: { may: base, why: "dimensions meet in the analysis" },
  series: { may: [...base, "numeral"], why: "dimensions meet in the analysis" },
  language: { may: [...base, ...dimensions], why: "the registry lists what a language has" },
  pipeline: { may: [...base, ...dimensions, "language"], why: "runs the stages in order" },
  incident: { may: ["model", "text", "lexicon"], why: "joins records; it must not read texts again" },
  evaluate: { may: ["model", "text", "event", "pipeline", "language", "incident"], why: "scores what the pipeline returns" },
  resources: { may: ["model", "place", "actor", "event", "language"], why: "reads the tables and hands them to the engine" },
  store: { may: ["model", "text"], why: "keeps records and folds words to search them; it knows neither how they were read nor who asks" },
  review: { may: ["model", "text", "store", "incident"], why: "decisions over stored records; a merge or split joins their events anew" },
  export: { may: ["model", "text", "incident"], why: "formats are functions of records; summaries are made anew of what a profile leaves" },
  ingest: {
    may: ["model", "text", "time", "pipeline", "language", "incident", "store", "review", "resources", "place"],
    why: "brings reports in, reads and stores them; a page prints its day in the month names of time",
  },
  api: { may: ["model"], why: "the contract shared by server and web" },
  server: {
    may: ["model", "api", "store", "review", "export", "ingest", "resources", "language", "pipeline", "place"],
    why: "thin routes over commands and queries; the paste box reads a text without storing it; reviewers look places up",
  },
  cli: {
    may: [
      "model",
      "text",
      "language",
      "pipeline",
      "place",
      "incident",
      "evaluate",
      "resources",
      "store",
      "review",
      "export",
      "ingest",
      "server",
    ],
    why: "the command line sees everything but the web",
  },
  web: { may: ["model", "api"], why: "the desk talks to the server through the contract" },
};
export default {
  forbidden: [
    ...Object.entries(layers).map(([folder, { may, why }]) => ({
      name: `${folder}-imports`,
      comment: `${folder}/ may import ${may.join(", ") || "nothing of ours"}: ${why}.`,
      severity: "error",
      from: { path: `^src/${folder}/` },
      to: { path: "^src/", pathNot: [folder, ...may].map((f) => `^src/${f}/`) },
    })),
    {
      name: "every-folder-declared",
      severity: "error",
      comment: "A new folder under src/ gets its own line in layers.",
      from: { path: "^src/[^/]+/", pathNot: Object.keys(layers).map((f) => `^src/${f}/`) },
      to: {},
    },
    {
      name: "engine-is-pure",
      severity: "error",
      comment: "The engine turns text into data; reading and writing is the caller's work.",
      from: { path: `^src/(${engine.join("|")})/`, pathNot: "[.]test[.]ts$" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "nothing-imports-the-door",
      severity: "error",
      comment: "src/index.ts is for users; inside, import the file.",
      from: { path: "^src/.+/" },
      to: { path: "^src/index[.]ts$" },
    },
    { name: "no-cycles", severity: "error", comment: "A cycle is one thing in two files.", from: {}, to: { circular: true } },
    {
      name: "no-import-of-tests",
      severity: "error",
      comment: "Tests are nobody's library.",
      from: { pathNot: "[.]test[.]tsx?$" },
      to: { path: "[.]test[.]tsx?$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      conditionNames: ["sijill-source", "import", "default"],
      exportsFields: ["exports"],
      extensions: [".ts", ".tsx", ".js", ".mjs", ".json"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
