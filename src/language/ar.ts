import { extractActors } from "#actor/index";
import { extractClaims } from "#claim/index";
import { extractEvents } from "#event/index";
import { extractNumbers } from "#numeral/index";
import { extractPlaces } from "#place/index";
import { extractRoles, extractSeries } from "#series/index";
import { extractTimes } from "#time/index";
import type { Language } from "./language.ts";

/** Arabic: the only file that lists what the language has. */
export const arabic: Language = {
  code: "ar",
  stages: [
    { name: "numbers", reason: "first: dates, counts and ordinals are made of numerals", run: (a) => extractNumbers(a) },
    { name: "times", reason: "before places and actors: a month or weekday must not be read as a name", run: (a) => extractTimes(a) },
    { name: "places", reason: "before actors: a country or a town names the actor's side", run: (a, r) => extractPlaces(a, r.gazetteer) },
    {
      name: "actors",
      reason: "after places and numbers: counted groups and bodies with a place in the name",
      run: (a, r) => extractActors(a, r.actors),
    },
    { name: "claims", reason: "after actors: a speaker is one", run: (a) => extractClaims(a) },
    {
      name: "events",
      reason: "needs every mention, and the claims to tell a report from what is reported",
      run: (a, r) => extractEvents(a, r.eventModels),
    },
    { name: "series", reason: "after events: the nth is one of them", run: (a) => extractSeries(a) },
    { name: "roles", reason: "after actors; independent of events", run: (a) => extractRoles(a) },
  ],
};
