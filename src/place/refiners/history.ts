import type { PlaceMention, PlaceSpecificity, PlaceValue } from "#model/mention";
import type { Place } from "#model/place";
import { capitals } from "../ar/countries.ts";
import type { Title } from "../ar/titles.ts";
import type { Clues } from "../clues.ts";
import type { Reference } from "../draft.ts";
import type { Gazetteer } from "../gazetteer.ts";
import { kindTraits } from "../kinds.ts";
import { placeValue, valueWithin } from "../place-value.ts";

interface Entry {
  readonly value: PlaceValue | null;
  readonly place: Place | null;
  readonly title: string | null;
  readonly use: PlaceMention["use"];
  /** Something else is placed by it. */
  readonly reference: boolean;
  readonly sentence: number;
}

interface Found {
  readonly value: PlaceValue;
  readonly specificity: PlaceSpecificity;
  readonly place: Place | null;
}

/** The places told so far, and what a later word refers back to among them. */
export class History {
  readonly #entries: Entry[] = [];
  readonly #clues: Clues;
  readonly #gazetteer: Gazetteer;

  constructor(clues: Clues, gazetteer: Gazetteer) {
    this.#clues = clues;
    this.#gazetteer = gazetteer;
  }

  add(entry: Entry): void {
    if (entry.value) this.#entries.push(entry);
  }

  /** The place that something unnamed stands in: of the same sentence, else the last one told of, else the dateline, else the country. */
  context(sentence: number, specificity: PlaceSpecificity): PlaceValue | null {
    const fits = (e: Entry) => e.use === "location" && level(e) >= 2 && level(e) <= Math.max(3, specificity - 1);
    const country = this.#clues.country;
    // an embassy besieged in Niamey is not in Paris, which was said last: the report's own country comes first
    const atHome = (e: Entry) => country === null || e.value!.country === country;
    const found =
      this.#last((e) => e.sentence === sentence && fits(e) && !e.reference && atHome(e)) ??
      this.#last((e) => fits(e) && !e.reference && atHome(e)) ??
      this.#last((e) => e.sentence === sentence && fits(e) && atHome(e));
    if (found) return found.value;
    const [dateline] = this.#clues.dateline;
    if (dateline && dateline.country === country) return placeValue(dateline, this.#gazetteer);
    const any = this.#last(fits) ?? this.#last((e) => e.use !== "metonym" && level(e) >= 2);
    if (any) return any.value;
    const homeland = this.#country();
    return homeland ? placeValue(homeland, this.#gazetteer) : null;
  }

  resolve(reference: Reference, title: Title | null, name: string): Found | null {
    switch (reference.to) {
      case "country":
        return this.#found(this.#gazetteer.country(reference.country));
      case "homeland":
        return this.#found(this.#country());
      case "capital":
        return this.#capital(reference.country);
      case "here": {
        const last = this.#last((e) => e.use === "location" && !e.reference && level(e) >= 2) ?? this.#last((e) => e.use === "location");
        return last ? again(last) : this.#found(this.#clues.dateline[0]);
      }
      case "title":
        return title ? (this.#titled(title, reference, name) ?? (title.alone === "same" ? this.#byTitleAlone(title) : null)) : null;
    }
  }

  /** "القطاع", "الضفة": what the gazetteer knows by the title alone, where the report is about its country. */
  #byTitleAlone(title: Title): Found | null {
    const shares = (p: Place) => p.country !== null && this.#clues.countryShare(p.country) >= 0.2;
    return this.#found(this.#gazetteer.named(`ال${title.word}`).find((p) => title.kinds[0] === p.kind && shares(p)));
  }

  #titled(title: Title, { country, placed }: Extract<Reference, { to: "title" }>, name: string): Found | null {
    const inCountry = (e: Entry) => country === null || e.value?.country === country;
    const same = this.#last(
      (e) =>
        inCountry(e) &&
        e.use !== "metonym" &&
        (e.title === title.word || (e.title === null && e.place?.kind === title.kinds[0])) &&
        !(e.reference && e.title !== title.word),
    );
    if (same && (title.alone !== "kind" || title.word !== "منطقه")) return again(same);
    if (title.alone === "same") {
      // "الطارمية" was said without its title: a district has its name
      const district =
        placed && title.specificity === 3
          ? this.#last((e) => inCountry(e) && e.use === "location" && !e.reference && this.#isDistrict(e))
          : undefined;
      return district ? again(district) : null;
    }
    if (title.alone === "site") {
      const parent = this.context(-1, 5);
      return parent ? { value: valueWithin(parent, name, title.precision), specificity: title.specificity, place: null } : null;
    }
    const kinds = new Set(title.kinds);
    const fits = (e: Entry) =>
      inCountry(e) &&
      e.use === "location" &&
      (e.place ? kinds.has(e.place.kind) : e.title !== null && level(e) === title.specificity) &&
      level(e) >= 1;
    const area = title.word === "منطقه";
    const found = area
      ? this.#last((e) => fits(e) && !e.reference && level(e) >= 3 && level(e) <= 4)
      : (this.#last((e) => fits(e) && !e.reference) ?? this.#last(fits));
    if (found) return again(found);
    if (same) return again(same);
    if (title.kinds[0] === "admin1") {
      const inside = this.#last((e) => e.use !== "metonym" && e.value?.admin1 !== null && inCountry(e)) ?? null;
      const value = inside?.value ?? (this.#clues.dateline[0] ? placeValue(this.#clues.dateline[0], this.#gazetteer) : null);
      return value?.country && value.admin1 ? this.#found(this.#gazetteer.admin1(value.country, value.admin1)) : null;
    }
    const [dateline] = this.#clues.dateline;
    if (dateline && (kinds.has(dateline.kind) || area) && (country === null || dateline.country === country)) return this.#found(dateline);
    const last =
      this.#last((e) => inCountry(e) && e.use !== "metonym" && level(e) >= 3 && level(e) <= 4 && !e.reference) ??
      (area ? this.#last((e) => e.use === "location" && level(e) >= 1) : undefined);
    return last ? again(last) : null;
  }

  #isDistrict({ place }: Entry): boolean {
    if (!place || kindTraits[place.kind].specificity < 3) return false;
    return this.#gazetteer.named(place.name.ar).some((p) => (p.kind === "admin2" || p.kind === "admin3") && p.country === place.country);
  }

  #capital(country: string | null): Found | null {
    const code =
      country ??
      this.#last((e) => e.place?.kind === "country" && e.use === "location" && e.place.country === this.#clues.country)?.place?.country ??
      this.#clues.country;
    const name = code ? capitals.get(code) : undefined;
    if (!code || !name) return null;
    const cities = this.#gazetteer.named(name).filter((p) => p.country === code && kindTraits[p.kind].specificity >= 3);
    const city = cities.toSorted((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.kind === "city" ? -1 : 1))[0];
    return this.#found(city ?? this.#gazetteer.named(name).find((p) => p.country === code));
  }

  #country(): Place | undefined {
    return this.#clues.country ? this.#gazetteer.country(this.#clues.country) : undefined;
  }

  #found(place: Place | undefined): Found | null {
    return place ? { value: placeValue(place, this.#gazetteer), specificity: kindTraits[place.kind].specificity, place } : null;
  }

  #last(test: (e: Entry) => boolean): Entry | undefined {
    for (let i = this.#entries.length - 1; i >= 0; i--) if (test(this.#entries[i]!)) return this.#entries[i];
    return undefined;
  }
}

const levels = { country: 0, region: 1, governorate: 2, district: 3, settlement: 4, near: 4, exact: 5, unknown: 1 } as const;
const level = (e: Entry): number => (e.value ? levels[e.value.precision] : 1);
const again = (e: Entry): Found => ({ value: e.value!, specificity: levels[e.value!.precision], place: e.place });
