/**
 * Countries: ISO 3166-1 alpha-2, Arabic name and spellings (comma-separated), capital's names ("-" for none),
 * masculine demonyms (comma-separated), English name, English adjective. Own compilation.
 */
export const countryRows = `
IQ|العراق|بغداد|عراقي|Iraq|Iraqi
SY|سوريا,سورية|دمشق|سوري|Syria|Syrian
LB|لبنان|بيروت|لبناني|Lebanon|Lebanese
PS|فلسطين|رام الله|فلسطيني|Palestine|Palestinian
IL|إسرائيل,اسرائيل|تل أبيب,القدس المحتلة|إسرائيلي,صهيوني,عبري|Israel|Israeli
JO|الأردن|عمان,عمّان|أردني|Jordan|Jordanian
EG|مصر|القاهرة|مصري|Egypt|Egyptian
SD|السودان|الخرطوم|سوداني|Sudan|Sudanese
SS|جنوب السودان|جوبا|جنوبي سوداني|South Sudan|South Sudanese
LY|ليبيا|طرابلس|ليبي|Libya|Libyan
TN|تونس|-|تونسي|Tunisia|Tunisian
DZ|الجزائر|-|جزائري|Algeria|Algerian
MA|المغرب|الرباط|مغربي|Morocco|Moroccan
MR|موريتانيا|نواكشوط|موريتاني|Mauritania|Mauritanian
EH|الصحراء الغربية|-|صحراوي|Western Sahara|Sahrawi
SA|السعودية,المملكة العربية السعودية|الرياض|سعودي|Saudi Arabia|Saudi
YE|اليمن|صنعاء|يمني|Yemen|Yemeni
OM|سلطنة عمان,عُمان|مسقط|عماني,عُماني|Oman|Omani
AE|الإمارات|أبوظبي,أبو ظبي|إماراتي|United Arab Emirates|Emirati
QA|قطر|الدوحة|قطري|Qatar|Qatari
KW|الكويت|-|كويتي|Kuwait|Kuwaiti
BH|البحرين|المنامة|بحريني|Bahrain|Bahraini
TR|تركيا|أنقرة|تركي|Turkey|Turkish
IR|إيران,ايران|طهران|إيراني|Iran|Iranian
AF|أفغانستان|كابول,كابل|أفغاني|Afghanistan|Afghan
PK|باكستان|إسلام آباد,إسلام أباد|باكستاني|Pakistan|Pakistani
IN|الهند|نيودلهي|هندي|India|Indian
BD|بنغلاديش,بنغلادش|دكا|بنغلاديشي,بنغالي|Bangladesh|Bangladeshi
LK|سريلانكا|كولومبو|سريلانكي|Sri Lanka|Sri Lankan
NP|نيبال|كاتماندو|نيبالي|Nepal|Nepali
MM|ميانمار,بورما|نايبيداو|ميانماري,بورمي|Myanmar|Myanmar
CN|الصين|بكين,بيجين|صيني|China|Chinese
TW|تايوان|تايبيه|تايواني|Taiwan|Taiwanese
JP|اليابان|طوكيو|ياباني|Japan|Japanese
KR|كوريا الجنوبية|سيول,سول|كوري جنوبي,كوري|South Korea|South Korean
KP|كوريا الشمالية|بيونغ يانغ,بيونجيانغ|كوري شمالي|North Korea|North Korean
TH|تايلاند,تايلند|بانكوك|تايلاندي,تايلندي|Thailand|Thai
VN|فيتنام|هانوي|فيتنامي|Vietnam|Vietnamese
PH|الفلبين,الفيليبين|مانيلا|فلبيني,فيليبيني|Philippines|Filipino
ID|إندونيسيا,أندونيسيا|جاكرتا|إندونيسي,أندونيسي|Indonesia|Indonesian
MY|ماليزيا|كوالالمبور|ماليزي|Malaysia|Malaysian
SG|سنغافورة|-|سنغافوري|Singapore|Singaporean
AU|أستراليا,استراليا|كانبرا|أسترالي|Australia|Australian
NZ|نيوزيلندا,نيوزيلاندا|ولنغتون|نيوزيلندي|New Zealand|New Zealand
KZ|كازاخستان|أستانا|كازاخستاني,كازاخي|Kazakhstan|Kazakh
UZ|أوزبكستان,أوزبكستان|طشقند|أوزبكي,أوزبكستاني|Uzbekistan|Uzbek
TM|تركمانستان|عشق آباد|تركمانستاني|Turkmenistan|Turkmen
TJ|طاجيكستان|دوشنبه|طاجيكي|Tajikistan|Tajik
KG|قرغيزستان,قيرغيزستان|بيشكك|قرغيزي,قيرغيزي|Kyrgyzstan|Kyrgyz
AZ|أذربيجان|باكو|أذربيجاني,أذري|Azerbaijan|Azerbaijani
AM|أرمينيا|يريفان|أرميني,أرمني|Armenia|Armenian
GE|جورجيا|تبليسي|جورجي|Georgia|Georgian
RU|روسيا,روسيا الاتحادية|موسكو|روسي|Russia|Russian
UA|أوكرانيا|كييف|أوكراني|Ukraine|Ukrainian
BY|بيلاروسيا,روسيا البيضاء|مينسك|بيلاروسي|Belarus|Belarusian
MD|مولدوفا,مولدافيا|كيشيناو|مولدوفي|Moldova|Moldovan
PL|بولندا|وارسو|بولندي|Poland|Polish
CZ|التشيك,جمهورية التشيك|براغ|تشيكي|Czechia|Czech
SK|سلوفاكيا|براتيسلافا|سلوفاكي|Slovakia|Slovak
HU|المجر,هنغاريا|بودابست|مجري,هنغاري|Hungary|Hungarian
RO|رومانيا|بوخارست|روماني|Romania|Romanian
BG|بلغاريا|صوفيا|بلغاري|Bulgaria|Bulgarian
RS|صربيا|بلغراد|صربي|Serbia|Serbian
HR|كرواتيا|زغرب|كرواتي|Croatia|Croatian
BA|البوسنة,البوسنة والهرسك|سراييفو|بوسني|Bosnia|Bosnian
XK|كوسوفو|بريشتينا|كوسوفي|Kosovo|Kosovar
AL|ألبانيا|تيرانا|ألباني|Albania|Albanian
MK|مقدونيا الشمالية,مقدونيا|سكوبيه|مقدوني|North Macedonia|Macedonian
SI|سلوفينيا|ليوبليانا|سلوفيني|Slovenia|Slovenian
GR|اليونان|أثينا|يوناني|Greece|Greek
CY|قبرص|نيقوسيا|قبرصي|Cyprus|Cypriot
IT|إيطاليا,ايطاليا|روما|إيطالي|Italy|Italian
VA|الفاتيكان|-|فاتيكاني|Vatican|Vatican
MT|مالطا|فاليتا|مالطي|Malta|Maltese
FR|فرنسا|باريس|فرنسي|France|French
BE|بلجيكا|بروكسل|بلجيكي|Belgium|Belgian
NL|هولندا|لاهاي,أمستردام|هولندي|Netherlands|Dutch
LU|لوكسمبورغ,لوكسمبورج|-|لوكسمبورغي|Luxembourg|Luxembourgish
DE|ألمانيا,المانيا|برلين|ألماني|Germany|German
AT|النمسا|فيينا|نمساوي|Austria|Austrian
CH|سويسرا|برن|سويسري|Switzerland|Swiss
ES|إسبانيا,أسبانيا|مدريد|إسباني,أسباني|Spain|Spanish
PT|البرتغال|لشبونة|برتغالي|Portugal|Portuguese
GB|بريطانيا,المملكة المتحدة,إنجلترا,انكلترا|لندن|بريطاني,إنجليزي,إنكليزي|United Kingdom|British
IE|إيرلندا,أيرلندا|دبلن|إيرلندي,أيرلندي|Ireland|Irish
SE|السويد|ستوكهولم|سويدي|Sweden|Swedish
NO|النرويج|أوسلو|نرويجي|Norway|Norwegian
DK|الدنمارك,الدانمارك|كوبنهاغن|دنماركي,دانماركي|Denmark|Danish
FI|فنلندا|هلسنكي|فنلندي|Finland|Finnish
IS|آيسلندا,أيسلندا|ريكيافيك|آيسلندي|Iceland|Icelandic
EE|إستونيا|تالين|إستوني|Estonia|Estonian
LV|لاتفيا|ريغا|لاتفي|Latvia|Latvian
LT|ليتوانيا|فيلنيوس|ليتواني|Lithuania|Lithuanian
US|الولايات المتحدة,الولايات المتحدة الأمريكية,الولايات المتحدة الأميركية,أمريكا,أميركا|واشنطن|أمريكي,أميركي|United States|US
CA|كندا|أوتاوا|كندي|Canada|Canadian
MX|المكسيك|مكسيكو سيتي|مكسيكي|Mexico|Mexican
CU|كوبا|هافانا|كوبي|Cuba|Cuban
HT|هايتي,هاييتي|بورت أو برنس|هايتي,هاييتي|Haiti|Haitian
GT|غواتيمالا|-|غواتيمالي|Guatemala|Guatemalan
HN|هندوراس|تيغوسيغالبا|هندوراسي|Honduras|Honduran
NI|نيكاراغوا|ماناغوا|نيكاراغوي|Nicaragua|Nicaraguan
SV|السلفادور|سان سلفادور|سلفادوري|El Salvador|Salvadoran
CO|كولومبيا|بوغوتا|كولومبي|Colombia|Colombian
VE|فنزويلا|كراكاس,كاراكاس|فنزويلي|Venezuela|Venezuelan
EC|الإكوادور,الاكوادور|كيتو|إكوادوري|Ecuador|Ecuadorian
PE|بيرو,البيرو|ليما|بيروفي|Peru|Peruvian
BO|بوليفيا|لاباز|بوليفي|Bolivia|Bolivian
CL|تشيلي,شيلي|سانتياغو|تشيلي,شيلي|Chile|Chilean
AR|الأرجنتين|بوينس آيرس,بوينس أيرس|أرجنتيني|Argentina|Argentine
UY|الأوروغواي,أوروغواي|مونتيفيديو|أوروغواني|Uruguay|Uruguayan
PY|باراغواي|أسونسيون|باراغواني|Paraguay|Paraguayan
BR|البرازيل|برازيليا|برازيلي|Brazil|Brazilian
SO|الصومال|مقديشو|صومالي|Somalia|Somali
DJ|جيبوتي|-|جيبوتي|Djibouti|Djiboutian
ER|إريتريا,أريتريا|أسمرة,أسمرا|إريتري,أريتري|Eritrea|Eritrean
ET|إثيوبيا,أثيوبيا|أديس أبابا|إثيوبي,أثيوبي|Ethiopia|Ethiopian
KE|كينيا|نيروبي|كيني|Kenya|Kenyan
UG|أوغندا|كمبالا|أوغندي|Uganda|Ugandan
TZ|تنزانيا|دودوما|تنزاني|Tanzania|Tanzanian
RW|رواندا|كيغالي|رواندي|Rwanda|Rwandan
BI|بوروندي,بورندي|بوجومبورا|بوروندي|Burundi|Burundian
CD|الكونغو الديمقراطية,الكونغو,جمهورية الكونغو الديمقراطية|كينشاسا|كونغولي|DR Congo|Congolese
CF|أفريقيا الوسطى,جمهورية أفريقيا الوسطى,إفريقيا الوسطى|بانغي|-|Central African Republic|Central African
CM|الكاميرون,الكامرون|ياوندي|كاميروني,كامروني|Cameroon|Cameroonian
TD|تشاد|نجامينا|تشادي|Chad|Chadian
NE|النيجر|نيامي|نيجري|Niger|Nigerien
NG|نيجيريا|أبوجا|نيجيري|Nigeria|Nigerian
ML|مالي|باماكو|مالي|Mali|Malian
BF|بوركينا فاسو,بوركينافاسو|واغادوغو|بوركيني,بوركينابي|Burkina Faso|Burkinabe
SN|السنغال|دكار,داكار|سنغالي|Senegal|Senegalese
CI|ساحل العاج,كوت ديفوار|ياموسوكرو|عاجي,إيفواري|Ivory Coast|Ivorian
GH|غانا|أكرا|غاني|Ghana|Ghanaian
GN|غينيا|كوناكري|غيني|Guinea|Guinean
SL|سيراليون|فريتاون|سيراليوني|Sierra Leone|Sierra Leonean
LR|ليبيريا|مونروفيا|ليبيري|Liberia|Liberian
GM|غامبيا|بانجول|غامبي|Gambia|Gambian
TG|توغو|لومي|توغولي|Togo|Togolese
BJ|بنين|بورتو نوفو|بنيني|Benin|Beninese
GA|الغابون,الجابون|ليبرفيل|غابوني|Gabon|Gabonese
AO|أنغولا|لواندا|أنغولي|Angola|Angolan
ZA|جنوب أفريقيا,جنوب إفريقيا|بريتوريا|جنوب أفريقي|South Africa|South African
ZW|زيمبابوي,زمبابوي|هراري|زيمبابوي|Zimbabwe|Zimbabwean
ZM|زامبيا|لوساكا|زامبي|Zambia|Zambian
MZ|موزمبيق|مابوتو|موزمبيقي|Mozambique|Mozambican
MG|مدغشقر|أنتاناناريفو|مدغشقري|Madagascar|Malagasy
MV|المالديف,جزر المالديف|ماليه|مالديفي|Maldives|Maldivian
KM|جزر القمر|موروني|قمري|Comoros|Comorian
KH|كمبوديا|بنوم بنه|كمبودي|Cambodia|Cambodian
LA|لاوس|فينتيان|لاوسي|Laos|Laotian
MN|منغوليا|أولان باتور|منغولي|Mongolia|Mongolian
`;

/** Broken plurals and irregular forms of demonyms as nouns: plural, ISO code. */
export const demonymPlurals = `
أتراك TR
روس RU
أفغان AF
هنود IN
ألمان DE
إنجليز GB
إنكليز GB
إسبان ES
أسبان ES
يونان GR
أرمن AM
صرب RS
كروات HR
طليان IT
أمريكان US
أميركان US
أكراد -
سوريون SY
صينيون CN
أحباش ET
فرس IR
بولنديون PL
`;
