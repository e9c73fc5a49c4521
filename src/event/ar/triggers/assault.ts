/**
 * Words that name an ASSAULT (PLOVER: deliberate use of force). Columns, separated by |:
 * kind (v verb past present [passive past, passive present]; n noun singular plurals; p fixed words),
 * words, mode (- where the word doesn't tell), frame, then conditions (see trigger-table.ts).
 *
 * Frames: attack (subject or genitive does it, على/ب/في + target), hit (subject does it, object suffers),
 * suffer (subject or genitive suffers), clash (both sides do), blast (the subject is the weapon), undergo (subject is the target, ل + event).
 */
export const assault = `
v | قتل يقتل | - | hit | harm=killed
v | أردى يردي | - | hit | harm=killed
v | اغتال يغتال اغتيل يغتال | targeted | hit | harm=killed
v | أعدم يعدم | targeted | hit | harm=killed
v | ذبح يذبح | targeted | hit | harm=killed
v | صفّى يصفي صفي يصفى | targeted | hit | harm=killed not=الحسابات,حساب,الخلافات,أعمال
v | أجهز يجهز | - | attack | harm=killed after=على
v | جرح يجرح | - | hit | harm=wounded
v | أصاب يصيب أصيب يصاب | - | hit | harm=wounded not=بفيروس,بكورونا,بالكوليرا,بالحصبة,بمرض,بالمرض,بحمى,الهدف,بالذهول,بالشلل,بخيبة,بالإحباط,بنوبة,بجلطة
v | استشهد يستشهد | - | suffer | harm=killed not=بقول,بقوله,بمثال,بكلام,بتصريح,بتصريحات
p | لقي مصرعه | - | suffer | harm=killed
v | لقي يلقى | - | suffer | harm=killed after=مصرعه,مصرعهم,مصرعها,مصرعهما,حتفه,حتفهم,حتفها,حتفهما,حتفهن
v | سقط يسقط | - | suffer | harm=killed after=قتيلا,قتلى,قتيل,قتيلان,قتيلين,شهيدا,شهداء,شهيد,شهيدان,جريحا,جرحى,صريعا,ضحايا,ضحية,صرعى
v | قضى يقضي | - | suffer | harm=killed after=نحبه,نحبهم,شهيدا,قتيلا,قتلى,شهداء,جراء,متأثرا,إثر,تحت
v | راح يروح | - | suffer | harm=killed after=ضحيته,ضحيتها,ضحية,ضحيتهما
v | أودى يودي | - | hit | harm=killed after=بحياة,بأرواح,بحياته,بحياتهم,إلى
v | حصد يحصد | - | hit | harm=killed after=أرواح,حياة
v | أسفر يسفر | - | hit | harm=killed weak after=مقتل,قتل,قتلى,سقوط,استشهاد,مصرع,إصابة,جرح,جرحى,شهداء,ضحايا
v | خلّف يخلف | - | hit | harm=killed weak after=قتيلا,قتلى,قتيلين,جرحى,شهداء,ضحايا,جريحا
v | أوقع يوقع | - | hit | harm=killed weak after=قتيلا,قتلى,قتيلين,جرحى,شهداء,ضحايا,جريحا
n | مقتل | - | suffer | harm=killed not=بندقية
n | مصرع | - | suffer | harm=killed
n | استشهاد | - | suffer | harm=killed
n | قتل | - | suffer | harm=killed not=الوقت
n | إصابة إصابات | - | suffer | harm=wounded not=بفيروس,بكورونا,كورونا,بالكوليرا,بالفيروس,جديدة,مؤكدة,الهدف
n | جرح | - | suffer | harm=wounded
n | قتيل قتلى | - | suffer | harm=killed weak
n | شهيد شهداء | - | suffer | harm=killed weak
n | جريح جرحى | - | suffer | harm=wounded weak
n | مصاب مصابون | - | suffer | harm=wounded weak
n | ضحية ضحايا | - | suffer | harm=killed weak
n | جثة جثث | targeted | suffer | harm=killed weak
n | جثمان جثامين | - | suffer | harm=killed weak
n | اغتيال اغتيالات | targeted | suffer | harm=killed
n | إعدام إعدامات | targeted | suffer | harm=killed not=حكم,بالحكم,أحكام,عقوبة
n | تصفية تصفيات | targeted | suffer | harm=killed not=كأس,مونديال,الحسابات,تصفيات
n | مجزرة مجازر | targeted | suffer | harm=killed
n | مذبحة مذابح | targeted | suffer | harm=killed
n | ذبح | targeted | suffer | harm=killed
v | هاجم يهاجم هوجم يهاجم | firearms | hit
n | هجوم هجمات,هجومات | - | attack | not=انتقادي,مضاد,لفظي,إعلامي,إلكتروني,سيبراني
n | مهاجمة | - | suffer
n | اعتداء اعتداءات | - | attack
v | اعتدى يعتدي | beat | attack | after=على,عليه,عليهم,عليها,عليهما
v | استهدف يستهدف | - | hit | not=الحملة,البرنامج,المشروع,الدورة
n | استهداف استهدافات | - | suffer
v | شنّ يشن | - | attack | weak after=هجوما,هجوم,هجمات,غارة,غارات,ضربة,ضربات,هجوماً,حربا,قصفا,هجومين,غارتين,هجوما
v | اقتحم يقتحم | firearms | hit | not=عالم,المجال,مجال,الأسواق
n | اقتحام اقتحامات | firearms | suffer
v | دهم يدهم | firearms | hit
v | داهم يداهم دوهم يداهم | firearms | hit
n | دهم | firearms | suffer
n | مداهمة مداهمات | firearms | suffer
v | اشتبك يشتبك | firearms | clash
n | اشتباك اشتباكات | firearms | clash | not=الأيدي,بالأيدي,فض
n | مواجهة مواجهات | firearms | clash | not=كورونا,التحديات,الفيروس,الأزمة,تحديات,الإرهاب,في,الخلايا,الوباء,الغلاء,أزمة,فيروس,جائحة
n | معركة معارك | - | clash | not=انتخابية,قضائية,سياسية,قانونية,الانتخابية
n | قتال | - | clash
v | قاتل يقاتل | - | clash
v | تصدّى يتصدى | firearms | attack | after=ل,لهجوم,لهم,له,للهجوم,لمحاولة
v | تبادل يتبادل | firearms | clash | after=النار,إطلاق,النيران,القصف,الرصاص
n | تبادل | firearms | clash | after2=النار,إطلاق,لإطلاق,النيران,القصف,للقصف,للنيران,للرصاص,كثيف
v | نصب ينصب | firearms | attack | after=كمينا,كمين,الكمين,كمائن
n | كمين كمائن | firearms | attack
v | أطلق يطلق أطلق يطلق | firearms | attack | after=النار,الرصاص,نيران,نيرانا,النيران,أعيرة,عيارات,رصاصة,رصاصات,الأعيرة,رصاصا not=سراح
v | فتح يفتح | firearms | attack | after=النار,نيران,نيرانها,نيرانهم,نيرانه,النيران,رشاشه,رشاشاتهم
n | إطلاق | firearms | attack | after2=نار,النار,الرصاص,رصاص,النيران,نيران,أعيرة,عيارات not=سراح,حملة,وقف
n | رصاص | firearms | attack | prefix=ب weak
n | رصاصة رصاصات | firearms | attack | prefix=ب weak
n | نيران | - | attack | prefix=ب weak
n | نار | firearms | attack | prefix=ب weak
v | أمطر يمطر | - | hit | after=بالرصاص,بوابل,بالقذائف,بالصواريخ,بنيران,بالنيران
v | قصف يقصف | heavy-weapons | hit
n | قصف | heavy-weapons | attack
v | استهدف يستهدف | heavy-weapons | hit | weak after=بالهاون,بالصواريخ,بصاروخ,بقذائف,بالمدفعية,مدفعيا,صاروخيا
n | صاروخ صواريخ | heavy-weapons | blast | weak not=منظومة,بطارية,برنامج,منصات
n | قذيفة قذائف | heavy-weapons | blast | weak
n | هاون | heavy-weapons | blast | weak
v | سقط يسقط | heavy-weapons | blast | after=صاروخ,صواريخ,صاروخان,صاروخين,قذيفة,قذائف,قذيفتان,قذيفتين,قنبلة,قنابل,قنبلتان
n | سقوط | heavy-weapons | blast | after2=صاروخ,صواريخ,صاروخين,قذيفة,قذائف,قذيفتين,قنبلة,قنابل
v | انطلق ينطلق | heavy-weapons | blast | weak after=صاروخ,صواريخ,صاروخان,قذائف
v | أطلق يطلق | heavy-weapons | attack | after=صاروخ,صواريخ,صاروخا,صاروخين,قذائف,قذيفة,الصواريخ,قنابل,صاروخي
n | إطلاق | heavy-weapons | attack | after2=صاروخ,صواريخ,صاروخا,صاروخين,قذائف,الصواريخ,الصاروخ
v | دكّ يدك | heavy-weapons | hit
n | غارة غارات | aerial | attack
v | أغار يغير | aerial | attack | after=على
n | ضربة ضربات | aerial | attack | not=جزاء,الجزاء,قاضية,موجعة,شمس,البداية,ترجيح,ركنية,حرة,المعلم,معلم,للاقتصاد
v | ضرب يضرب | - | hit | not=زلزال,إعصار,عاصفة,موجة,مثلا,مثالا,موعدا,الرقم,رقما
n | ضرب | - | suffer | not=السوق,الاقتصاد
v | دمّر يدمر | destroy | hit
n | تدمير | destroy | suffer
v | هدم يهدم | destroy | hit
n | هدم | destroy | suffer
v | جرّف يجرف | destroy | hit
n | تجريف | destroy | suffer
v | أزال يزيل أزيل يزال | destroy | hit | after=منزل,منازل,مباني,خيام,خيمة,بيوت,أكواخ,مساكن,منشآت
v | نسف ينسف | destroy | hit
v | خرّب يخرب | destroy | hit
n | تخريب | destroy | suffer
v | أحرق يحرق أحرق يحرق | destroy | hit
n | إحراق | destroy | suffer
v | حرق يحرق | destroy | hit
n | حرق | destroy | suffer
v | أضرم يضرم | destroy | attack | after=النار,النيران
n | إضرام | destroy | attack | after2=النار,النيران
v | انفجر ينفجر | explosives | blast | not=غضبا,أزمة,أسطوانة,اسطوانة,أنبوب,إطار,ضاحكا,باكيا,الغضب,قنينة,خزان,محول
n | انفجار انفجارات | explosives | blast | not=أسطوانة,اسطوانة,غاز,خزان,محول,مرفأ,إطار,قنينة,سكاني,أنبوب,بركان
n | تفجير تفجيرات | explosives | blast
v | فجّر يفجر | explosives | hit | not=مفاجأة,قنبلة,أزمة,الأزمة,غضب,الجدل
n | عبوة عبوات | explosives | blast | weak next=ناسفة,ناسفتين,ناسفتان,لاصقة,محلية,بدائية,مزروعة,متفجرة prefix=ب
n | عبوة عبوات | explosives | blast | weak
n | قنبلة قنابل | explosives | blast | weak not=موقوتة,الغاز,غاز,مسيلة,نووية,ذرية,صوتية,دخانية,مائية
n | رمانة رمانات | explosives | blast | weak next=يدوية
n | لغم ألغام | explosives | blast | weak
n | سيارة سيارات | explosives | blast | weak next=مفخخة,مفخختان,مفخختين,ملغومة,ملغمة
n | دراجة دراجات | explosives | blast | weak next=مفخخة,ملغومة after1=مفخخة
n | مفخخة مفخخات | explosives | blast | weak
v | ألقى يلقي | explosives | attack | after=قنبلة,قنابل,قنبلتين,رمانة,رمانات,متفجرات,عبوة,القنبلة,قنبلتي
v | رمى يرمي | explosives | attack | after=قنبلة,قنابل,رمانة,رمانات,عبوة,قنبلتين
n | إلقاء | explosives | attack | after2=قنبلة,قنابل,رمانة,رمانات,متفجرات
v | زرع يزرع | explosives | attack | weak after=عبوة,عبوات,لغم,ألغام,قنبلة,عبوتين,لغما
v | داس يدوس | explosives | suffer | after=لغم,لغما,على,ألغام
p | فجر نفسه | suicide-attack | attack
v | فجّر يفجر | suicide-attack | attack | after=نفسه,نفسيهما,نفسها,أنفسهم,حزامه,حزاما,سترته,سيارته
n | انتحاري انتحاريون | suicide-attack | attack | weak
p | حزام ناسف | suicide-attack | blast | weak
v | خطف يخطف | abduct | hit | not=الأضواء,الأنظار,التعادل,الفوز,نقطة,لقب
v | اختطف يختطف | abduct | hit
n | خطف | abduct | suffer
n | اختطاف اختطافات | abduct | suffer
v | اقتاد يقتاد اقتيد يقتاد | abduct | hit
n | اقتياد | abduct | suffer
v | احتجز يحتجز | abduct | hit | weak
v | أخفى يخفي أخفي يخفى | abduct | hit | after=قسرا,قسريا
p | إخفاء قسري | abduct | suffer
p | اختفاء قسري | abduct | suffer
n | اختفاء | abduct | suffer | weak
v | استولى يستولي | abduct | attack | after=سفينة,ناقلة,سفينتين,قارب,قوارب,زورق,مركب,شاحنة,شاحنات
n | استيلاء | abduct | attack | after=سفينة,ناقلة,سفينتين,قارب,شاحنات,شاحنة
n | قرصنة | abduct | attack | weak not=إلكترونية,المعلوماتية
v | ضرب يضرب | beat | hit | after=ضربا,بالعصي,بالهراوات,مبرحا,بأعقاب
n | ضرب | beat | suffer | prefix=ب,لل
p | تعرض للضرب | beat | undergo
v | عذّب يعذب | torture | hit
n | تعذيب | torture | suffer
v | صعق يصعق | torture | hit | after=بالكهرباء,كهربائيا
v | اغتصب يغتصب | sexual | hit
n | اغتصاب | sexual | suffer
p | اعتداء جنسي | sexual | attack
p | عنف جنسي | sexual | attack
n | تحرش | sexual | attack | weak
v | طعن يطعن | primitive | hit | not=بالحكم,بقرار,بنتائج,بدستورية,أمام,في
n | طعن | primitive | attack | not=الحكم,دستورية,بالحكم,نتائج,القرار,استئناف
n | طعنة طعنات | primitive | attack
v | دهس يدهس | primitive | hit
n | دهس | primitive | attack
n | رشق | primitive | attack | weak
v | صدم يصدم | primitive | hit | weak
n | مسيرة مسيرات | drone | blast | weak next=مفخخة,انتحارية,هجومية prefix=ب
n | طائرة طائرات | drone | blast | weak after1=مسيرة,مسيرتين,مسيرات,بدون,دون prefix=ب
n | مسيّرة مسيّرات | drone | blast | weak prefix=ب
n | درون | drone | blast | weak
p | أسلحة كيميائية | unconventional | blast | weak
p | غاز السارين | unconventional | blast | weak
p | غازات سامة | unconventional | blast | weak
v | فرّق يفرق | crowd-control | hit | after=متظاهرين,المتظاهرين,محتجين,المحتجين,تظاهرة,مظاهرة,مسيرة,حشد,بالغاز,بالقوة,المعتصمين,الحشود,تجمع,متجمهرين
n | تفريق | crowd-control | suffer
n | فض | crowd-control | suffer | next=اعتصام,الاعتصام,تظاهرة,المظاهرة,مظاهرة,التظاهرة,المظاهرات
p | الغاز المسيل للدموع | crowd-control | attack
p | قنابل الغاز | crowd-control | attack
p | غاز مسيل للدموع | crowd-control | attack
p | قنابل مسيلة للدموع | crowd-control | attack
p | الرصاص المطاطي | crowd-control | attack
p | خراطيم المياه | crowd-control | attack
n | هراوة هراوات | crowd-control | attack | prefix=بال weak
v | رشّ يرش | crowd-control | hit | after=بالماء,بالمياه,مياه,بالغاز
v | سيطر يسيطر | - | attack | after=على seizure
n | سيطرة | - | attack | after=على seizure weak
v | استولى يستولي | - | attack | after=مدينة,بلدة,قرية,مواقع,قرى,بلدات,القرية,البلدة,مناطق,المدينة,تلة,موقع seizure
v | انتزع ينتزع | - | attack | after=السيطرة,مدينة,بلدة,قرية,مواقع seizure
v | استعاد يستعيد استعيد يستعاد | - | attack | after=السيطرة,مدينة,بلدة,قرية,مواقع,قرى,منطقة,مناطق seizure
n | استعادة | - | suffer | after2=السيطرة,مدينة,بلدة,قرية,مواقع,قرى,مناطق seizure
v | حرّر يحرر | - | hit | after=مدينة,بلدة,قرية,قرى,منطقة,مناطق,حي,أحياء,قضاء,ناحية seizure
n | تحرير | - | suffer | after2=مدينة,بلدة,قرية,قرى,منطقة,مناطق,حي,أحياء,قضاء,ناحية,كامل seizure
v | أحبط يحبط | - | hit | weak after=هجوما,هجوم,محاولة,تفجير,عملية
v | أسقط يسقط أسقط يسقط | heavy-weapons | hit | after=طائرة,مسيرة,مسيّرة,مروحية,طائرتين,مسيرات,مقاتلة,صاروخا,صواريخ,بالونات
n | إسقاط | heavy-weapons | suffer | after2=طائرة,مسيرة,مسيّرة,مروحية,طائرتين,مسيرات,مقاتلة,صواريخ,صاروخ
v | اعترض يعترض | heavy-weapons | hit | after=صاروخ,صاروخا,صواريخ,مسيرة,مسيرات,طائرة,هدفا,الصواريخ
n | اعتراض | heavy-weapons | suffer | after2=صاروخ,صواريخ,مسيرة,مسيرات,طائرة,الصواريخ
v | توغّل يتوغل | - | attack
v | أغرق يغرق أغرق يغرق | heavy-weapons | hit | after=سفينة,زورق,زورقا,ناقلة,قارب
n | حرب حروب | - | clash | weak not=العالمية,الباردة,الأهلية,النجوم,كلامية,تجارية,نفسية,على
v | استخدم يستخدم | - | attack | weak after=الرصاص,الغاز,القوة,الذخيرة,الأسلحة,السلاح
n | نزاع نزاعات | firearms | clash | next=مسلح,عشائري,قبلي
n | تراشق | firearms | clash
v | أخفى يخفي أخفي يخفى | abduct | hit | weak
v | دوّى يدوي | explosives | blast | after=انفجار,انفجارات,انفجاران
v | هزّ يهز | explosives | blast | after=انفجار,انفجارات,انفجاران
v | بترت يبتر | explosives | suffer | weak

v | تبنّى يتبنى | - | attack | weak after=هجوم,الهجوم,تفجير,التفجير,العملية
n | عملية عمليات | - | attack | weak next=انتحارية,طعن,دهس,قتل,خطف,إعدام,اغتيال
v | نفّذ ينفذ | - | attack | weak after=هجوم,هجوما,هجمات,تفجير,عملية,اغتيال,الهجوم,غارة,غارات,ضربة,ضربات,تفجيرا
v | تعرّض يتعرض | - | undergo | weak after=لهجوم,لقصف,لإطلاق,لكمين,لاعتداء,للضرب,لغارة,لضربة,لهجمات,لاعتداءات,للهجوم,لتفجير,للقصف
v | باغت يباغت بوغت يباغت | firearms | hit
v | نكّل ينكل | beat | attack
v | قنص يقنص | firearms | hit
n | قناص قناصة | firearms | attack | weak
n | قنص | firearms | attack
v | سحل يسحل | beat | hit
v | صفع يصفع | beat | hit | weak
`;
