import { fold } from "#text/fold";

/** Code, adjective (masculine; alternatives by "/"), capital's Arabic name. Source: UN list of member states and its Arabic names. */
const rows = `
IQ عراقي بغداد|SY سوري دمشق|YE يمني صنعاء|LB لبناني بيروت|LY ليبي طرابلس|PS فلسطيني رام الله|SD سوداني الخرطوم|EG مصري القاهرة
JO أردني عمان|SA سعودي الرياض|KW كويتي الكويت|BH بحريني المنامة|QA قطري الدوحة|AE إماراتي أبو ظبي|OM عماني مسقط|DZ جزائري الجزائر
TN تونسي تونس|MA مغربي الرباط|MR موريتاني نواكشوط|SO صومالي مقديشو|DJ جيبوتي جيبوتي|IL إسرائيلي القدس|TR تركي أنقرة
IR إيراني طهران|US أميركي/أمريكي واشنطن|GB بريطاني لندن|FR فرنسي باريس|DE ألماني برلين|IT إيطالي روما|ES إسباني مدريد|PT برتغالي لشبونة
RU روسي موسكو|UA أوكراني كييف|CN صيني بكين|JP ياباني طوكيو|IN هندي نيودلهي|PK باكستاني إسلام آباد|AF أفغاني كابل|BD بنغلادشي/بنغالي دكا
NE نيجري نيامي|NG نيجيري أبوجا|ML مالي باماكو|TD تشادي نجامينا|BF بوركيني/بوركينابي واغادوغو|SS جنوب_سوداني جوبا|ER إريتري أسمرة|ET إثيوبي أديس أبابا
KE كيني نيروبي|UG أوغندي كمبالا|TZ تنزاني دودوما|RW رواندي كيغالي|CD كونغولي كينشاسا|CF إفريقي_أوسطي بانغي|CM كاميروني ياوندي|SN سنغالي داكار
GH غاني أكرا|CI عاجي ياموسوكرو|GN غيني كوناكري|LR ليبيري مونروفيا|SL سيراليوني فريتاون|ZA جنوب_أفريقي بريتوريا|MZ موزمبيقي مابوتو|ZW زيمبابوي هراري
CH سويسري برن|AT نمساوي فيينا|BE بلجيكي بروكسل|NL هولندي أمستردام|SE سويدي ستوكهولم|NO نرويجي أوسلو|DK دنماركي/دانماركي كوبنهاغن|FI فنلندي هلسنكي
PL بولندي وارسو|CZ تشيكي براغ|HU هنغاري/مجري بودابست|RO روماني بوخارست|BG بلغاري صوفيا|GR يوناني أثينا|CY قبرصي نيقوسيا|RS صربي بلغراد
BA بوسني سراييفو|HR كرواتي زغرب|AL ألباني تيرانا|MK مقدوني سكوبيه|IE أيرلندي/إيرلندي دبلن|BY بيلاروسي مينسك|GE جورجي تبليسي|AM أرميني يريفان
AZ أذربيجاني/أذري باكو|KZ كازاخستاني/كازاخي أستانا|UZ أوزبكي طشقند|TJ طاجيكي دوشنبه|KG قرغيزي بيشكيك|ID إندونيسي جاكرتا|MY ماليزي كوالالمبور
PH فلبيني/فيليبيني مانيلا|TH تايلاندي/تايلندي بانكوك|VN فيتنامي هانوي|MM ميانماري/بورمي نايبيداو|LK سريلانكي كولومبو|NP نيبالي كاتماندو|KR كوري_جنوبي سول|KP كوري_شمالي بيونغ يانغ
AU أسترالي كانبرا|NZ نيوزيلندي ويلينغتون|CA كندي أوتاوا|MX مكسيكي مكسيكو سيتي|BR برازيلي برازيليا|AR أرجنتيني بوينس آيرس|CO كولومبي بوغوتا|VE فنزويلي كاراكاس
PE بيروفي ليما|CL تشيلي/شيلي سانتياغو|CU كوبي هافانا|HT هايتي/هاييتي بور أو برنس|EC إكوادوري كيتو|BO بوليفي لاباز|NI نيكاراغوي ماناغوا|MD مولدوفي كيشيناو
`
  .trim()
  .split(/[|\n]/);

/** Country codes by folded adjective in both genders and the plurals, without the article. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  rows.flatMap((row) => {
    const [code, adjectives] = row.split(" ") as [string, string];
    return adjectives.split("/").flatMap((adjective) => {
      const stem = fold(adjective);
      if (stem.includes("_")) return [];
      return [stem, `${stem}ه`, `${stem}ين`, `${stem}ون`, `${stem}تين`, `${stem}ا`].map((form) => [form, code] as const);
    });
  }),
);

/** Folded names of the capitals by country code. */
export const capitals: ReadonlyMap<string, string> = new Map(
  rows.map((row) => {
    const [code, , ...name] = row.split(" ") as [string, string, ...string[]];
    return [code, fold(name.join(" "))] as const;
  }),
);
