/** A country as code systems other than ISO 3166-1 alpha-2 name it. */
export interface CountryCodes {
  readonly alpha3: string;
  /** ISO 3166-1 numeric, as ACLED's `iso` has it. */
  readonly numeric: number;
  readonly name: string;
  /** ACLED's regions (codebook, "Region"). */
  readonly acledRegion: string | null;
  /** UCDP's five regions (GED codebook, "region"). */
  readonly ucdpRegion: string | null;
  /** Gleditsch and Ward's number, UCDP's `country_id`; null where the list has none or we don't hold it. */
  readonly gw: number | null;
}

/** alpha-2, alpha-3, numeric: ISO 3166-1. */
const iso = `
AE ARE 784|AF AFG 4|AL ALB 8|AM ARM 51|AO AGO 24|AR ARG 32|AT AUT 40|AU AUS 36|AZ AZE 31|BA BIH 70|BD BGD 50|BE BEL 56|BF BFA 854|BG BGR 100|BH BHR 48
BI BDI 108|BJ BEN 204|BN BRN 96|BO BOL 68|BR BRA 76|BT BTN 64|BW BWA 72|BY BLR 112|BZ BLZ 84|CA CAN 124|CD COD 180|CF CAF 140|CG COG 178|CH CHE 756|CI CIV 384
CL CHL 152|CM CMR 120|CN CHN 156|CO COL 170|CR CRI 188|CU CUB 192|CV CPV 132|CY CYP 196|CZ CZE 203|DE DEU 276|DJ DJI 262|DK DNK 208|DO DOM 214|DZ DZA 12|EC ECU 218
EE EST 233|EG EGY 818|EH ESH 732|ER ERI 232|ES ESP 724|ET ETH 231|FI FIN 246|FR FRA 250|GA GAB 266|GB GBR 826|GE GEO 268|GH GHA 288|GM GMB 270|GN GIN 324|GQ GNQ 226
GR GRC 300|GT GTM 320|GW GNB 624|GY GUY 328|HN HND 340|HR HRV 191|HT HTI 332|HU HUN 348|ID IDN 360|IE IRL 372|IL ISR 376|IN IND 356|IQ IRQ 368|IR IRN 364|IS ISL 352
IT ITA 380|JM JAM 388|JO JOR 400|JP JPN 392|KE KEN 404|KG KGZ 417|KH KHM 116|KM COM 174|KP PRK 408|KR KOR 410|KW KWT 414|KZ KAZ 398|LA LAO 418|LB LBN 422|LK LKA 144
LR LBR 430|LS LSO 426|LT LTU 440|LU LUX 442|LV LVA 428|LY LBY 434|MA MAR 504|MD MDA 498|ME MNE 499|MG MDG 450|MK MKD 807|ML MLI 466|MM MMR 104|MN MNG 496|MR MRT 478
MT MLT 470|MU MUS 480|MV MDV 462|MW MWI 454|MX MEX 484|MY MYS 458|MZ MOZ 508|NA NAM 516|NE NER 562|NG NGA 566|NI NIC 558|NL NLD 528|NO NOR 578|NP NPL 524|NZ NZL 554
OM OMN 512|PA PAN 591|PE PER 604|PG PNG 598|PH PHL 608|PK PAK 586|PL POL 616|PS PSE 275|PT PRT 620|PY PRY 600|QA QAT 634|RO ROU 642|RS SRB 688|RU RUS 643|RW RWA 646
SA SAU 682|SC SYC 690|SD SDN 729|SE SWE 752|SG SGP 702|SI SVN 705|SK SVK 703|SL SLE 694|SN SEN 686|SO SOM 706|SR SUR 740|SS SSD 728|ST STP 678|SV SLV 222|SY SYR 760
SZ SWZ 748|TD TCD 148|TG TGO 768|TH THA 764|TJ TJK 762|TL TLS 626|TM TKM 795|TN TUN 788|TR TUR 792|TT TTO 780|TW TWN 158|TZ TZA 834|UA UKR 804|UG UGA 800|US USA 840
UY URY 858|UZ UZB 860|VA VAT 336|VE VEN 862|VN VNM 704|YE YEM 887|ZA ZAF 710|ZM ZMB 894|ZW ZWE 716`;

const acledRegions: Readonly<Record<string, string>> = {
  "Middle East": "AE BH IL IQ IR JO KW LB OM PS QA SA SY TR YE",
  "Northern Africa": "DZ EG EH LY MA SD TN",
  "Western Africa": "BF BJ CI CV GH GM GN GW LR ML MR NE NG SL SN TG",
  "Eastern Africa": "BI DJ ER ET KE KM MG MU MW MZ RW SC SO SS TZ UG ZM ZW",
  "Middle Africa": "AO CD CF CG CM GA GQ ST TD",
  "Southern Africa": "BW LS NA SZ ZA",
  "Caucasus and Central Asia": "AF AM AZ GE KG KZ TJ TM UZ",
  "South Asia": "BD BT IN LK MV NP PK",
  "Southeast Asia": "BN ID KH LA MM MY PH SG TH TL VN",
  "East Asia": "CN JP KP KR MN TW",
  Europe: "AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL NO PL PT RO RS RU SE SI SK UA VA",
  "North America": "CA US",
  "Central America": "BZ CR GT HN MX NI PA SV",
  Caribbean: "CU DO HT JM TT",
  "South America": "AR BO BR CL CO EC GY PE PY SR UY VE",
  Oceania: "AU NZ PG",
};

/** UCDP counts Egypt, Iran and Turkey to the Middle East, the Caucasus and Cyprus to Europe. */
const ucdpMiddleEast = "AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE".split(" ");
const ucdpOfAcled: Readonly<Record<string, string>> = {
  "Northern Africa": "Africa",
  "Western Africa": "Africa",
  "Eastern Africa": "Africa",
  "Middle Africa": "Africa",
  "Southern Africa": "Africa",
  "Caucasus and Central Asia": "Asia",
  "South Asia": "Asia",
  "Southeast Asia": "Asia",
  "East Asia": "Asia",
  Oceania: "Asia",
  Europe: "Europe",
  "North America": "Americas",
  "Central America": "Americas",
  Caribbean: "Americas",
  "South America": "Americas",
};

/** Gleditsch and Ward's list, for the countries that Arabic news mostly tells of; Palestine isn't in it. */
const gw: Readonly<Record<string, number>> = {
  AE: 696,
  AF: 700,
  BF: 439,
  BH: 692,
  CA: 20,
  CN: 710,
  DE: 260,
  DJ: 522,
  DZ: 615,
  EG: 651,
  ER: 531,
  ET: 530,
  FR: 220,
  GB: 200,
  IL: 666,
  IN: 750,
  IQ: 645,
  IR: 630,
  IT: 325,
  JO: 663,
  KE: 501,
  KM: 581,
  KW: 690,
  LB: 660,
  LY: 620,
  MA: 600,
  ML: 432,
  MR: 435,
  NE: 436,
  NG: 475,
  OM: 698,
  PK: 770,
  QA: 694,
  RU: 365,
  SA: 670,
  SD: 625,
  SO: 520,
  SS: 626,
  SY: 652,
  TD: 483,
  TN: 616,
  TR: 640,
  UA: 369,
  UG: 500,
  US: 2,
  YE: 678,
};

/** Names that the codebooks write otherwise than English usage in the browser's data. */
const names: Readonly<Record<string, string>> = {
  PS: "Palestine",
  TR: "Turkey",
  MM: "Myanmar",
  CD: "Democratic Republic of Congo",
  CG: "Republic of Congo",
  CI: "Ivory Coast",
  HK: "Hong Kong",
};

const english = new Intl.DisplayNames("en", { type: "region" });

const regionOf = new Map(Object.entries(acledRegions).flatMap(([region, list]) => list.split(" ").map((code) => [code, region] as const)));

export const countries: ReadonlyMap<string, CountryCodes> = new Map(
  iso
    .trim()
    .split(/[|\n]/)
    .map((line) => line.trim().split(" ") as [string, string, string])
    .map(([code, alpha3, numeric]) => {
      const acledRegion = regionOf.get(code) ?? null;
      const caucasus = ["AM", "AZ", "GE"].includes(code);
      const ucdpRegion = ucdpMiddleEast.includes(code)
        ? "Middle East"
        : caucasus
          ? "Europe"
          : acledRegion && (ucdpOfAcled[acledRegion] ?? null);
      return [
        code,
        { alpha3, numeric: Number(numeric), name: names[code] ?? english.of(code)!, acledRegion, ucdpRegion, gw: gw[code] ?? null },
      ];
    }),
);

/** A country's English name; the code itself where the list lacks it. */
export const countryName = (code: string | null): string | null => (code === null ? null : (countries.get(code)?.name ?? code));
