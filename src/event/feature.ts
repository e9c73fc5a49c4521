/**
 * A feature by its name, or by the hash of its name. Names are what weights are stored and explained by; building and
 * looking up a name for every sign of every option is what reading events would spend its time on, so that readers make
 * hashes with a tag, and the names are only built where choices are recorded.
 */
export type Feature = string | number;
export type Features = readonly Feature[];

type Value = string | number | boolean | null | undefined;

/** feature`frame,side:${frame},${side}`: the feature of that name. */
export type FeatureTag = (strings: TemplateStringsArray, ...values: Value[]) => number;

/** FNV's prime: odd, so that no character is lost modulo 2^32. */
const base = 0x01000193;

function roll(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, base) + text.charCodeAt(i)) | 0;
  return h;
}

/** The hash of a name: a polynomial over its characters, modulo 2^32, so that parts can be hashed one after the other. */
export const hashName = (name: string): number => roll(0, name);

/** Hash of each literal part of a template, and the power of the base that shifts what stands before it. */
interface Parts {
  readonly hashes: Int32Array;
  readonly powers: Int32Array;
}
const partsOf = new WeakMap<TemplateStringsArray, Parts>();

function readParts(strings: TemplateStringsArray): Parts {
  const hashes = Int32Array.from(strings, (s) => hashName(s));
  const powers = Int32Array.from(strings, (s) => {
    let p = 1;
    for (let i = 0; i < s.length; i++) p = Math.imul(p, base);
    return p;
  });
  const parts = { hashes, powers };
  partsOf.set(strings, parts);
  return parts;
}

/** The tag that makes hashes only. */
export const hashFeature: FeatureTag = (strings, ...values) => {
  const { hashes, powers } = partsOf.get(strings) ?? readParts(strings);
  let h = hashes[0]!;
  for (let i = 0; i < values.length; i++) {
    const v = values[i];
    h = roll(h, typeof v === "string" ? v : String(v));
    h = (Math.imul(h, powers[i + 1]!) + hashes[i + 1]!) | 0;
  }
  return h;
};

/** A tag that also notes the names of its hashes in `names`. */
export const namingFeature =
  (names: Map<number, string>): FeatureTag =>
  (strings, ...values) => {
    const name = String.raw({ raw: strings }, ...values.map(String));
    const hash = hashName(name);
    names.set(hash, name);
    return hash;
  };
