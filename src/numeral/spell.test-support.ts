/** How a number is spelt: gender of its units, case of its tens, مئة or مائة, ثلاثمئة or ثلاث مئة. */
export interface SpellingStyle {
  readonly feminine: boolean;
  readonly genitive: boolean;
  readonly alef: boolean;
  readonly fused: boolean;
}

const feminine = ["", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"];
const masculine = ["", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة"];
const tens = ["", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"];

function below100(n: number, s: SpellingStyle): string {
  const units = s.feminine ? feminine : masculine;
  if (n === 2 && s.genitive) return s.feminine ? "اثنتين" : "اثنين";
  if (n <= 10) return units[n]!;
  if (n === 11) return s.feminine ? "إحدى عشرة" : "أحد عشر";
  if (n === 12) return s.feminine ? (s.genitive ? "اثنتي عشرة" : "اثنتا عشرة") : s.genitive ? "اثني عشر" : "اثنا عشر";
  if (n < 20) return `${units[n - 10]} ${s.feminine ? "عشرة" : "عشر"}`;
  const ten = `${tens[Math.floor(n / 10)]}${s.genitive ? "ين" : "ون"}`;
  if (n % 10 === 0) return ten;
  const unit = n % 10 === 1 ? (s.feminine ? "إحدى" : "واحد") : n % 10 === 2 ? below100(2, s) : units[n % 10]!;
  return `${unit} و${ten}`;
}

function below1000(n: number, s: SpellingStyle): string {
  const hundred = s.alef ? "مائة" : "مئة";
  const hundreds = Math.floor(n / 100);
  const stem = hundreds === 8 && s.fused ? "ثمان" : feminine[hundreds];
  const two = `${hundred.slice(0, -1)}ت${s.genitive ? "ين" : "ان"}`;
  const head = hundreds === 0 ? "" : hundreds === 1 ? hundred : hundreds === 2 ? two : `${stem}${s.fused ? "" : " "}${hundred}`;
  const rest = n % 100;
  return head && rest ? `${head} و${below100(rest, s)}` : head || below100(rest, s);
}

/** A number of at most seven digits in Arabic words; zero is صفر. */
export function spell(n: number, s: SpellingStyle): string {
  if (n === 0) return "صفر";
  const scaled = (count: number, one: string, two: string, few: string): string =>
    count === 0
      ? ""
      : count === 1
        ? one
        : count === 2
          ? two + (s.genitive ? "ين" : "ان")
          : `${below1000(count, { ...s, feminine: false })} ${count <= 10 ? few : `${one}${one === "مليون" || s.genitive ? "" : "اً"}`}`;
  const parts = [
    scaled(Math.floor(n / 1e6), "مليون", "مليون", "ملايين"),
    scaled(Math.floor(n / 1e3) % 1000, "ألف", "ألف", "آلاف"),
    n % 1000 ? below1000(n % 1000, s) : "",
  ];
  return parts.filter(Boolean).join(" و");
}
