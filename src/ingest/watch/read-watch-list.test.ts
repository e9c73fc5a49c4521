import { expect, it } from "vitest";
import { readWatchList, WatchListError } from "./read-watch-list.ts";

it("reads sources with their own settings and the list's", () => {
  const list = readWatchList(
    `every: 30m
userAgent: Sijill (desk@example.org)
allowPrivate: [intranet.example]
sources:
  - url: https://example.org/feed
  - name: وكالة
    url: http://intranet.example/sitemap.xml
    every: 5s
    publisher: وكالة الأنباء
    content: page
    robots: false
    since: 2021-01-01
    headers: { Authorization: "Bearer \${KEY}" }
`,
    "sources.yaml",
    { KEY: "k" },
  );
  expect(list).toEqual({
    userAgent: "Sijill (desk@example.org)",
    allowPrivate: ["intranet.example"],
    pause: 1000,
    sources: [
      {
        name: "https://example.org/feed",
        url: "https://example.org/feed",
        every: 1_800_000,
        publisher: null,
        content: "auto",
        robots: true,
        since: null,
        headers: {},
        anyLanguage: false,
      },
      {
        name: "وكالة",
        url: "http://intranet.example/sitemap.xml",
        every: 5000,
        publisher: "وكالة الأنباء",
        content: "page",
        robots: false,
        since: "2021-01-01",
        headers: { authorization: "Bearer k" },
        anyLanguage: false,
      },
    ],
  });
});

it("names every mistake with its line", () => {
  const wrong = `sources:
  - url: ftp://example.org/
  - name: a
    url: https://example.org/a
    every: 10s
    colour: red
  - name: a
    url: https://example.org/b
    content: all
    headers: { x: "\${NONE}" }
  - name: c
  - text
  - url: https://example.org/d
    every: soon
`;
  const message = (() => {
    try {
      readWatchList(wrong, "s.yaml");
      return "";
    } catch (error) {
      expect(error).toBeInstanceOf(WatchListError);
      return (error as Error).message;
    }
  })();
  expect(message.split("\n")).toEqual([
    "s.yaml:2: url: expected an http or https address",
    's.yaml:6: "colour" is not a key of a source',
    "s.yaml:3: every: no more often than every minute",
    's.yaml:7: name: "a" names two sources',
    "s.yaml:10: headers: NONE is not set in the environment",
    "s.yaml:9: content: expected auto, page or feed",
    "s.yaml:11: url: a source needs an address",
    "s.yaml:12: expected a source {name, url}",
    "s.yaml:14: every: expected a time such as 15m, 2h or 1d",
  ]);
});

it.each([
  ["", "s.yaml:1: expected a list of sources"],
  ["sources: []", "s.yaml:1: sources: expected a list of at least one source"],
  ["sources:\n  - url: [", "s.yaml:2: "],
  ["a: &a [x]\nb: *a", "s.yaml:"],
])("refuses %j", (text, message) => {
  expect(() => readWatchList(text, "s.yaml")).toThrow(message);
});
