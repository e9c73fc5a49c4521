import type { EventCodes, Participant, ReportEvent } from "#model/event";

type Coded = Pick<ReportEvent, "type" | "mode" | "initiators" | "targets" | "casualties" | "status">;

const armed = new Set(["state-military", "police", "paramilitary", "rebel", "jihadist", "militia", "tribe"]);
const state = new Set(["state-military", "police", "paramilitary", "government"]);
const isArmed = (list: readonly Participant[]) => list.some((p) => armed.has(p.kind));
const isCivilian = (list: readonly Participant[]) =>
  list.some((p) => ["civilians", "media", "medical", "humanitarian", "government", "party"].includes(p.kind));

/** ACLED event and sub-event type by our type, mode and participants (ACLED codebook, event types; see FIELD.md). */
function acledOf(e: Coded): EventCodes["acled"] {
  const code = (eventType: string, subEventType: string) => ({ eventType, subEventType });
  const protesters = e.targets.some((p) => p.kind === "protesters" || p.kind === "rioters");
  switch (e.type) {
    case "PROTEST":
      if (e.mode === "strike" || e.mode === "hunger" || e.mode === "boycott") return null;
      return e.mode === "riot" || e.mode === "vandalize" || e.initiators.some((p) => p.kind === "rioters")
        ? code("Riots", "Violent demonstration")
        : code("Protests", "Peaceful protest");
    case "COERCE":
      if (e.mode === "arrest") return code("Strategic developments", "Arrests");
      if (e.mode === "seize") return code("Strategic developments", "Disrupted weapons use");
      return null;
    case "AGREE":
      return code("Strategic developments", "Agreement");
    case "RETREAT":
      if (e.mode === "ceasefire") return code("Strategic developments", "Agreement");
      return null;
    case "ASSAULT":
      break;
    default:
      return null;
  }
  switch (e.mode) {
    case "abduct":
      return code("Violence against civilians", "Abduction/forced disappearance");
    case "sexual":
      return code("Violence against civilians", "Sexual violence");
    case "aerial":
    case "drone":
      return code("Explosions/Remote violence", "Air/drone strike");
    case "heavy-weapons":
      return code("Explosions/Remote violence", "Shelling/artillery/missile attack");
    case "explosives":
      return code("Explosions/Remote violence", "Remote explosive/landmine/IED");
    case "suicide-attack":
      return code("Explosions/Remote violence", "Suicide bomb");
    case "unconventional":
      return code("Explosions/Remote violence", "Chemical weapon");
    case "crowd-control":
      return protesters ? code("Protests", "Excessive force against protesters") : code("Protests", "Protest with intervention");
    case "destroy":
      return code("Strategic developments", "Looting/property destruction");
    case "targeted":
    case "torture":
    case "beat":
    case "primitive":
      return isArmed(e.targets) && !isCivilian(e.targets) && isArmed(e.initiators)
        ? code("Battles", "Armed clash")
        : code("Violence against civilians", "Attack");
    default:
      if (protesters) return code("Protests", "Excessive force against protesters");
      return isCivilian(e.targets) && !isArmed(e.targets) ? code("Violence against civilians", "Attack") : code("Battles", "Armed clash");
  }
}

/** UCDP GED type of violence: 1 state-based, 2 non-state, 3 one-sided. */
function ucdpOf(e: Coded): EventCodes["ucdp"] {
  if (e.type !== "ASSAULT" || e.mode === "destroy") return null;
  const byState = e.initiators.some((p) => state.has(p.kind));
  if (isCivilian(e.targets) && !isArmed(e.targets)) return e.initiators.length ? 3 : null;
  if (byState || e.targets.some((p) => state.has(p.kind))) return 1;
  return isArmed(e.initiators) && isArmed(e.targets) ? 2 : null;
}

/** CAMEO codes of two and three digits, by type and mode; loss flags stand in the export's mapping table. */
const cameo: Readonly<Record<string, string>> = {
  AGREE: "057",
  CONSULT: "04",
  "CONSULT/visit": "042",
  "CONSULT/phone": "041",
  "CONSULT/third-party": "045",
  SUPPORT: "051",
  CONCEDE: "08",
  COOPERATE: "06",
  AID: "07",
  RETREAT: "087",
  "RETREAT/withdraw": "0873",
  "RETREAT/release": "0841",
  "RETREAT/ceasefire": "0871",
  "RETREAT/access": "0862",
  "RETREAT/resign": "0831",
  REQUEST: "02",
  "REQUEST/yield": "025",
  "REQUEST/assist": "023",
  ACCUSE: "11",
  "ACCUSE/disapprove": "111",
  "ACCUSE/investigate": "09",
  "ACCUSE/allege": "112",
  REJECT: "12",
  THREATEN: "13",
  "THREATEN/violence": "138",
  PROTEST: "14",
  "PROTEST/demo": "141",
  "PROTEST/hunger": "142",
  "PROTEST/strike": "143",
  "PROTEST/obstruct": "144",
  "PROTEST/riot": "145",
  SANCTION: "16",
  "SANCTION/expel": "166",
  "SANCTION/withdraw": "161",
  MOBILIZE: "15",
  "MOBILIZE/police": "151",
  "MOBILIZE/troops": "152",
  COERCE: "17",
  "COERCE/arrest": "173",
  "COERCE/seize": "171",
  "COERCE/deport": "174",
  "COERCE/curfew": "172",
  "COERCE/martial-law": "172",
  "COERCE/restrict": "172",
  ASSAULT: "18",
  "ASSAULT/abduct": "181",
  "ASSAULT/beat": "182",
  "ASSAULT/torture": "182",
  "ASSAULT/sexual": "182",
  "ASSAULT/explosives": "183",
  "ASSAULT/suicide-attack": "183",
  "ASSAULT/targeted": "186",
  "ASSAULT/firearms": "193",
  "ASSAULT/heavy-weapons": "194",
  "ASSAULT/aerial": "195",
  "ASSAULT/drone": "195",
  "ASSAULT/unconventional": "204",
  "ASSAULT/destroy": "175",
};

/** The event in the field's codebooks. */
export function codesOf(e: Coded): EventCodes {
  return {
    acled: e.status === "denied" ? null : acledOf(e),
    cameo: cameo[`${e.type}/${e.mode}`] ?? cameo[e.type] ?? null,
    ucdp: ucdpOf(e),
  };
}
