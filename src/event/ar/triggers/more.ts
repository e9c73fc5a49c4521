/** Further words by type, rarer in the annotated reports but usual in newsrooms. Columns: type | see assault.ts. */
export const more = `
ASSAULT | v | أباد يبيد أبيد يباد | targeted | hit
ASSAULT | n | إبادة | targeted | suffer
ASSAULT | v | أجهض يجهض | - | hit | weak after=هجوم,هجوما,عملية
ASSAULT | v | تعرّض يتعرض | beat | undergo | after=للضرب,لاعتداء
ASSAULT | v | استشهد يستشهد | - | suffer | weak
ASSAULT | v | نحر ينحر | targeted | hit | harm=killed
ASSAULT | v | شنق يشنق | targeted | hit | harm=killed
ASSAULT | v | قطع يقطع | targeted | hit | after=رأس,رؤوس,رأسه not=الطريق
ASSAULT | n | فتك | - | attack | weak
ASSAULT | v | فتك يفتك | - | attack
ASSAULT | v | ارتكب يرتكب | targeted | attack | after=مجزرة,مذبحة,مجازر,جريمة,انتهاكات
ASSAULT | v | عثر يعثر | targeted | suffer | weak after=جثة,جثث,جثمان,مقبرة,جثتين,جثتي,رفات
ASSAULT | n | عثور | targeted | suffer | weak after=جثة,جثث,جثمان,مقبرة,جثتين,رفات
ASSAULT | v | أردى يردي أردي يردى | firearms | hit | harm=killed after=قتيلا,قتلى,قتيلين,بالرصاص,برصاص
ASSAULT | v | فارق يفارق | - | suffer | harm=killed after=الحياة
ASSAULT | v | توفّي يتوفى | - | suffer | harm=killed weak after=متأثرا,متأثرين,بجروح,جروح,جراح,جراحه,بجراحه,إصابته,بإصابته,متأثرة,تعذيب,التعذيب,رصاص
ASSAULT | v | قضى يقضي | - | suffer | harm=killed weak after=قصف,غارة,انفجار,هجوم,تفجير,برصاص,اشتباك,اشتباكات,القصف,الهجوم,الغارة
ASSAULT | v | راح يروح | - | suffer | harm=killed weak after=ضحيته,ضحيتها,ضحية,ضحايا
ASSAULT | v | تسبّب يتسبب | - | hit | harm=killed weak after=مقتل,بمقتل,استشهاد,إصابة,بإصابة,بجرح,قتل,باستشهاد
ASSAULT | v | أدّى يؤدي | - | hit | harm=killed weak after=مقتل,استشهاد,مصرع,إصابة,جرح,سقوط,قتل
ASSAULT | v | نتج ينتج | - | hit | harm=killed weak after=مقتل,قتلى,إصابة,جرحى
ASSAULT | v | وقع يقع | - | suffer | weak after=قتلى,قتيل,ضحايا,إصابات,جرحى,شهداء
ASSAULT | n | وقوع | - | suffer | weak after2=قتلى,ضحايا,إصابات,جرحى,شهداء,انفجار,هجوم,اشتباكات
ASSAULT | v | اندلع يندلع | firearms | clash | after=اشتباكات,مواجهات,معارك,قتال,اشتباك,القتال,الاشتباكات,المعارك,حرب,المواجهات
ASSAULT | n | اندلاع | firearms | clash | after2=اشتباكات,مواجهات,معارك,قتال,اشتباك,القتال,الاشتباكات,المعارك,حرب,الحرب,نزاع
ASSAULT | v | دار يدور | firearms | clash | after=اشتباكات,مواجهات,معارك,قتال,معركة,اشتباك
ASSAULT | v | تجدّد يتجدد | - | clash | after=اشتباكات,الاشتباكات,القتال,المعارك,القصف,مواجهات,المواجهات,قصف
ASSAULT | n | تجدد | - | clash | after2=اشتباكات,الاشتباكات,القتال,المعارك,القصف,المواجهات
ASSAULT | v | تواصل يتواصل | - | clash | weak after=القصف,القتال,المعارك,الاشتباكات,الغارات,المواجهات,اشتباكات
ASSAULT | v | احتدم يحتدم | - | clash | after=القتال,المعارك,الاشتباكات,معارك,اشتباكات
ASSAULT | v | تصاعد يتصاعد | - | clash | weak after=القتال,القصف,الاشتباكات,المعارك
ASSAULT | n | اقتتال | firearms | clash
ASSAULT | v | تقاتل يتقاتل | firearms | clash
ASSAULT | n | مناوشة مناوشات | firearms | clash
ASSAULT | n | هجمة هجمات | - | attack | not=مرتدة,إعلامية,شرسة
ASSAULT | n | عدوان | - | attack | weak
ASSAULT | v | أغار يغير | aerial | attack
ASSAULT | v | حلّق يحلق | aerial | attack | weak
ASSAULT | v | ألقى يلقي | aerial | attack | after=براميل,منشورات,قنابل,صواريخ not=القبض
ASSAULT | n | برميل براميل | aerial | blast | weak next=متفجرة,متفجر
ASSAULT | v | طال يطال | - | hit | weak after=القصف,قصف,غارات,هجوم,الهجوم,غارة
ASSAULT | n | رشقة رشقات | heavy-weapons | attack | weak next=صاروخية,نارية,رشاشة
ASSAULT | n | دفعة دفعات | heavy-weapons | attack | weak next=صواريخ,صاروخية
ASSAULT | n | إطلاق | drone | attack | after2=مسيرة,مسيرات,طائرات,مسيّرات
ASSAULT | v | أطلق يطلق أطلق يطلق | drone | attack | after=مسيرة,مسيرات,مسيّرات,طائرات
ASSAULT | v | حلّق يحلق | drone | attack | weak after=مسيرة,مسيّرة
ASSAULT | v | تحطّم يتحطم | heavy-weapons | suffer | weak after=إسقاط,صاروخ,نيران
ASSAULT | v | استهدف يستهدف | drone | hit | after=بمسيرة,بمسيرات,مسيّرة,مسيرة,بطائرة,بدون
ASSAULT | v | استهدف يستهدف | explosives | hit | after=بعبوة,بعبوتين,عبوة,بسيارة,بتفجير,بلغم
ASSAULT | v | استهدف يستهدف | firearms | hit | after=برصاص,بالرصاص,بأسلحة,بإطلاق,بنيران,قناص
ASSAULT | v | أصاب يصيب | heavy-weapons | hit | after=صاروخ,قذيفة,قذائف,صواريخ
ASSAULT | v | سقط يسقط | heavy-weapons | blast | weak after=القذائف,الصواريخ,شظايا
ASSAULT | v | انهال ينهال | heavy-weapons | blast | after=القذائف,قذائف,الصواريخ,صواريخ,بالضرب,ضربا
ASSAULT | v | لغّم يلغم | explosives | hit
ASSAULT | n | تلغيم | explosives | suffer | weak
ASSAULT | n | ملغم ملغمة | explosives | blast | weak
ASSAULT | n | تفخيخ | explosives | suffer | weak
ASSAULT | v | فخّخ يفخخ | explosives | hit
ASSAULT | v | دوّى يدوي | explosives | blast | weak
ASSAULT | n | دوي | explosives | blast | weak
ASSAULT | n | نسف | destroy | suffer
ASSAULT | p | عملية انتحارية | suicide-attack | attack
ASSAULT | p | هجوم انتحاري | suicide-attack | attack
ASSAULT | p | تفجير انتحاري | suicide-attack | attack
ASSAULT | p | عملية استشهادية | suicide-attack | attack
ASSAULT | p | بأحزمة ناسفة | suicide-attack | attack
ASSAULT | v | أخذ يأخذ أخذ يؤخذ | abduct | hit | weak after=رهائن,رهينة
ASSAULT | v | استدرج يستدرج | abduct | hit
ASSAULT | n | اختطاف | abduct | suffer
ASSAULT | v | غيّب يغيب | abduct | hit | weak after=قسرا,السجون
ASSAULT | v | فقد يفقد | abduct | suffer | weak after=أثر,أثره,أثرهم,الاتصال
ASSAULT | v | خرّب يخرب | destroy | hit
ASSAULT | v | أتلف يتلف | destroy | hit | weak
ASSAULT | v | حطّم يحطم | destroy | hit
ASSAULT | v | اقتلع يقتلع | destroy | hit | after=أشجار,شجرة,الأشجار,زيتون
ASSAULT | n | اقتلاع | destroy | suffer | after2=أشجار,شجرة,الأشجار,زيتون
ASSAULT | v | التهم يلتهم | destroy | hit | weak after=النيران,النار
ASSAULT | v | نبش ينبش | destroy | hit
ASSAULT | v | فجّر يفجر | destroy | hit | weak after=منزل,منازل,بيت,مسجد,كنيسة,ضريح,مرقد,جسر,أنبوب,برج,أبراج,خط
ASSAULT | v | ركل يركل | beat | hit
ASSAULT | v | اعتدى يعتدي | beat | attack | weak
ASSAULT | v | نزف ينزف | - | suffer | weak
ASSAULT | v | هاجم يهاجم | primitive | hit | after=بسكين,بالسكاكين,بسكاكين,بساطور,بالعصي,بفأس
ASSAULT | v | طعن يطعن | primitive | hit | after=بسكين,حتى,طعنات not=الحكم
ASSAULT | n | ساطور | primitive | attack | weak
ASSAULT | n | عراك | beat | clash
ASSAULT | n | شجار | beat | clash
ASSAULT | n | صدام صدامات | - | clash | weak
ASSAULT | p | بالسلاح الأبيض | primitive | attack
ASSAULT | p | سلاح أبيض | primitive | attack | weak
ASSAULT | v | قمع يقمع | crowd-control | hit
ASSAULT | n | قمع | crowd-control | suffer | weak
ASSAULT | v | فضّ يفض | crowd-control | hit | after=اعتصام,الاعتصام,تظاهرة,المظاهرة,احتجاج,بالقوة
ASSAULT | v | استخدم يستخدم | crowd-control | attack | after=الغاز,غاز,خراطيم,الهراوات,القنابل,المطاطي,للدموع
ASSAULT | n | قنبلة قنابل | crowd-control | attack | next=الغاز,غاز,مسيلة,صوتية,صوت,دخانية,دخان
ASSAULT | n | غاز غازات | crowd-control | attack | next=مسيل,المسيل,مسيلة,المسيلة,الفلفل
ASSAULT | n | خرطوم خراطيم | crowd-control | attack | weak
ASSAULT | v | ضيّق يضيق | - | hit | weak
ASSAULT | v | قتل يقتل | targeted | hit | harm=killed after=أعزل,عزل,أسرى,مدنيين,ميدانيا,بدم
ASSAULT | v | سيطر يسيطر | - | attack | weak after=على seizure
ASSAULT | n | سقوط | - | suffer | weak after2=مدينة,المدينة,بلدة,قاعدة,العاصمة,بيد seizure
ASSAULT | v | سقط يسقط | - | suffer | weak after=بيد,قبضة,أيدي seizure
ASSAULT | v | دخل يدخل | - | attack | weak after=مقاتلو,الفصائل,المسلحون,مسلحون,عنوة,وسيطروا seizure
ASSAULT | v | بسط يبسط | - | attack | after=سيطرته,سيطرتها,نفوذه,السيطرة seizure
ASSAULT | n | بسط | - | suffer | after2=السيطرة,سيطرتها,سيطرته,نفوذ seizure
ASSAULT | v | استرد يسترد | - | hit | seizure
ASSAULT | v | تمكّن يتمكن | - | attack | weak after=السيطرة,تحرير,استعادة,قتل,تدمير
PROTEST | v | تظاهر يتظاهر | demo | agent | after=آلاف,مئات,عشرات
PROTEST | n | حراك | demo | agent | weak
PROTEST | n | انتفاضة | demo | agent | weak
PROTEST | n | تجمهر | demo | agent
PROTEST | n | موكب مواكب | demo | agent | weak
PROTEST | n | مليونية مليونيات | demo | agent
PROTEST | n | وقفة وقفات | demo | agent | weak
PROTEST | v | وقف يقف | demo | agent | weak after=احتجاجا,تضامنا,أمام
PROTEST | v | عبّر يعبر | demo | agent | weak after=غضبهم,احتجاجهم,رفضهم
PROTEST | v | لوّح يلوح | demo | agent | weak after=بأعلام,بالأعلام,أعلام
PROTEST | v | شارك يشارك | demo | agent | weak after=تظاهر,احتجاج,مسيرات,تظاهرات
PROTEST | v | لبّى يلبي | demo | agent | weak after=دعوة,دعوات
PROTEST | n | عصيان | strike | agent | weak
PROTEST | v | أضرب يضرب | strike | agent | weak
PROTEST | v | توقّف يتوقف | strike | agent | weak after=العمل,الدراسة,التدريس,الدوام
PROTEST | v | علّق يعلق | strike | agent | weak after=الدوام,العمل,الدراسة,الدروس
PROTEST | n | إغلاق | strike | suffer | weak after2=المحال,المتاجر,محال,المدارس,المحلات
PROTEST | v | أغلق يغلق أغلق يغلق | strike | agent | weak after=المحال,المتاجر,محال,المدارس,أبوابها,المحلات
PROTEST | v | خاض يخوض | strike | agent | after=إضرابا,إضراب,اعتصاما,اعتصام
PROTEST | v | دخل يدخل | hunger | agent | after=إضراب,إضرابا,إضرابهم
PROTEST | v | واصل يواصل | strike | agent | weak after=إضراب,إضرابهم,إضرابها,اعتصامهم,اعتصام,احتجاجاتهم
PROTEST | n | مقاطع مقاطعون | boycott | agent | participle weak
PROTEST | v | عطّل يعطل | obstruct | agent | weak after=حركة,السير,العمل,المرور
PROTEST | v | حاصر يحاصر | obstruct | agent | weak after=متظاهرون,محتجون,المتظاهرون,المحتجون,أهالي
PROTEST | v | اعترض يعترض | obstruct | agent | weak after=محتجون,طريق,موكب,قافلة
PROTEST | v | نصب ينصب | obstruct | agent | after=خيمة,خياما,خيام,حواجز,سواتر
PROTEST | v | اقتحم يقتحم | riot | hit | weak after=غاضبون,آلاف,مئات,عشرات,أنصار
PROTEST | v | رجم يرجم | riot | hit
PROTEST | v | خرّب يخرب | vandalize | hit | weak
PROTEST | v | أنزل ينزل | vandalize | hit | weak after=علم,العلم,صور,تمثال
PROTEST | v | أحرق يحرق أحرق يحرق | vandalize | hit | after=علم,أعلام,العلم,صور,صورة,إطارات,دمية
PROTEST | n | إحراق | vandalize | suffer | after2=علم,أعلام,العلم,صور,إطارات,الإطارات
PROTEST | v | اشتبك يشتبك | riot | clash | weak after=متظاهرون,محتجون,المتظاهرون,المحتجون,الشرطة
COERCE | v | شنّ يشن | arrest | attack | after=حملة,اعتقالات,دهم,مداهمات
COERCE | n | حملة حملات | arrest | attack | next=اعتقالات,الاعتقالات,مداهمات,توقيفات,توقيف,اعتقال
COERCE | n | مداهمة مداهمات | arrest | suffer | weak
COERCE | n | دهم | arrest | suffer | weak
COERCE | v | طال يطال | arrest | hit | weak after=اعتقالات,الاعتقالات,حملة,التوقيفات
COERCE | v | وقع يقع | arrest | suffer | weak after=الأسر,قبضة
COERCE | n | وقوع | arrest | suffer | weak after2=الأسر,قبضة
COERCE | v | تحفّظ يتحفظ | arrest | attack | after=على
COERCE | v | ضبط يضبط | arrest | hit | after=متهم,متهما,متهمين,مشتبه,مطلوب,مطلوبا,شخص,أشخاص,شخصا,عناصر,خلية,شبكة,مهرب,مهربين
COERCE | n | ضبط | arrest | suffer | after2=متهم,متهمين,مشتبه,مطلوب,مطلوبين,أشخاص,خلية,شبكة,مهرب
COERCE | v | فكّك يفكك | arrest | hit | after=خلية,خلايا,شبكة,عصابة
COERCE | n | تفكيك | arrest | suffer | after2=خلية,خلايا,شبكة,عصابة
COERCE | v | أطاح يطيح أطيح يطاح | arrest | hit | after=بمطلوب,بعصابة,بمتهم,بشبكة,بخلية,بتاجر,بإرهابي,بقيادي
COERCE | n | إطاحة | arrest | suffer | weak
COERCE | v | سلّم يسلم | arrest | hit | weak after=للشرطة,للسلطات,القضاء
COERCE | v | اعتقل يعتقل | arrest | hit | harm=detained after=حملة
COERCE | n | اعتقال | arrest | suffer | harm=detained
COERCE | v | مدّد يمدد | arrest | hit | after=حبس,توقيف,اعتقال,احتجاز,الحبس
COERCE | n | تمديد | arrest | suffer | after2=حبس,توقيف,اعتقال,احتجاز,الحبس
COERCE | v | جدّد يجدد | arrest | hit | after=حبس,الحبس
COERCE | n | تجديد | arrest | suffer | after2=حبس,الحبس
COERCE | v | أصدر يصدر صدر يصدر | arrest | attack | after=مذكرة,مذكرات,توقيف,أوامر not=بيان,بيانا
COERCE | v | وضع يضع | restrict | hit | after=الإقامة,الحجز,إقامة
COERCE | p | الإقامة الجبرية | restrict | suffer
COERCE | v | منع يمنع | restrict | hit | after=من,السفر,مغادرة,دخول
COERCE | n | منع | restrict | suffer | next=السفر,سفر,دخول
COERCE | v | حال يحول | restrict | attack | weak after=دون
COERCE | v | عرقل يعرقل | restrict | hit
COERCE | n | عرقلة | restrict | suffer | weak
COERCE | v | ضيّق يضيق | restrict | attack | weak
COERCE | n | تضييق | restrict | suffer | weak
COERCE | v | شدّد يشدد | restrict | attack | weak after=إجراءات,الإجراءات,الحصار,القيود,إجراءاتها,الخناق
COERCE | n | تشديد | restrict | suffer | weak after2=إجراءات,الإجراءات,الحصار,القيود
COERCE | v | أوقف يوقف أوقف يوقف | restrict | hit | weak after=حركة,الملاحة,الرحلات
COERCE | v | أخلى يخلي أخلي يخلى | deport | hit | weak after=سكان,السكان,الأهالي,منازل,مبان
COERCE | n | إخلاء | deport | suffer | weak after2=سكان,السكان,الأهالي,منازل,أحياء,قسري,القسري,مناطق
COERCE | n | إنذار إنذارات | deport | suffer | weak after=بالإخلاء,إخلاء
COERCE | v | طلب يطلب | deport | attack | weak after=إخلاء,مغادرة,الإخلاء
COERCE | n | نزوح | deport | suffer | weak
COERCE | v | نزح ينزح | deport | suffer | weak
COERCE | v | فرّ يفر | deport | suffer | weak
COERCE | v | شرّد يشرد | deport | hit
COERCE | n | تشريد | deport | suffer
COERCE | v | طرد يطرد | deport | hit | after=سكان,عائلة,عائلات,أسرة,مهاجرين,لاجئين,السكان
COERCE | n | طرد | deport | suffer | after2=سكان,عائلة,عائلات,مهاجرين,لاجئين
COERCE | v | أبعد يبعد أبعد يبعد | deport | hit
COERCE | v | سحب يسحب | restrict | hit | weak after=جنسية,الجنسية,ترخيص,رخصة,جواز
COERCE | n | سحب | restrict | suffer | weak after2=جنسية,الجنسية,ترخيص,رخصة
COERCE | n | إسقاط | restrict | suffer | after2=جنسية,الجنسية
COERCE | v | علّق يعلق | censor | hit | after=صدور,صحيفة,قناة,بث,ترخيص
COERCE | v | أوقف يوقف | censor | hit | after=بث,صحيفة,قناة,برنامج,إذاعة
COERCE | n | وقف | censor | suffer | after2=بث,صحيفة,قناة,برنامج
COERCE | v | أغلق يغلق أغلق يغلق | censor | hit | after=صحيفة,قناة,مكاتب,موقع,إذاعة
COERCE | n | إغلاق | censor | suffer | after2=صحيفة,قناة,مكاتب,إذاعة
COERCE | n | قطع | censor | suffer | after2=الإنترنت,الاتصالات,البث,إنترنت,خدمة
COERCE | v | قطع يقطع | censor | hit | after=الإنترنت,الاتصالات,البث,خدمة,خدمات
COERCE | n | انقطاع | censor | suffer | weak after2=الإنترنت,الاتصالات
COERCE | v | حلّ يحل | martial-law | hit | after=البرلمان,المجلس,الحكومة,الأحزاب not=محل,مشكلة,الأزمة
COERCE | n | حل | martial-law | suffer | after2=البرلمان,المجلس,مجلس,الجمعيات
COERCE | v | علّق يعلق | martial-law | hit | after=الدستور,البرلمان,العمل
COERCE | n | انقلاب انقلابات | martial-law | attack | weak
COERCE | v | أطاح يطيح | martial-law | attack | weak after=بالرئيس,بالحكومة,بنظام,بحكم
COERCE | v | صادر يصادر صودر يصادر | seize | hit | after=أراض,أراضي,أموال,أسلحة
COERCE | v | استولى يستولي | seize | attack
COERCE | n | مضبوطات | seize | suffer | weak
COERCE | v | عثر يعثر | seize | attack | after=أسلحة,مخدرات,حشيش,كبتاغون
COERCE | v | دهم يدهم | seize | hit | weak
COERCE | v | كشف يكشف | seize | attack | weak after=مخبأ,نفق,مستودع,معمل
COERCE | v | فجّر يفجر | seize | hit | weak after=عبوات,تحت,السيطرة,مسيطر,موقعيا
COERCE | n | رفع | seize | suffer | weak after2=عبوة,عبوات,ألغام,مخلفات
COERCE | v | أحبط يحبط | seize | hit | after=تهريب,محاولة,شحنة
COERCE | n | إحباط | seize | suffer | after2=تهريب,محاولة,عملية
COERCE | v | سرق يسرق | seize | hit
COERCE | n | سرقة | seize | suffer | weak
COERCE | n | سطو | seize | attack
COERCE | v | اقتحم يقتحم | restrict | hit | weak after=مكتب,مقر,منزل,منازل,مسجد,المسجد
COERCE | v | اخترق يخترق | cyber | hit | weak
COERCE | n | اختراق | cyber | suffer | weak
COERCE | v | ضلّل يضلل | misinformation | hit | weak
COERCE | p | أخبار كاذبة | misinformation | attack | weak
MOBILIZE | v | أعاد يعيد | troops | attack | weak after=نشر,انتشار,تمركز,فتح
MOBILIZE | n | تحرك تحركات | troops | agent | after2=عسكرية,عسكري,قوات,أرتال
MOBILIZE | n | زحف | troops | agent
MOBILIZE | v | زحف يزحف | troops | agent
MOBILIZE | n | تقدم | troops | agent | weak
MOBILIZE | v | أرسل يرسل أرسل يرسل | troops | attack | weak
MOBILIZE | v | وجّه يوجه | troops | attack | weak after=بإرسال,قوة,قوات,تعزيزات
MOBILIZE | v | أمر يأمر | troops | attack | weak after=بنشر,بإرسال,نشر
MOBILIZE | v | قرّر يقرر | troops | attack | weak after=إرسال,نشر,تعزيز
MOBILIZE | v | كثّف يكثف | troops | attack | weak
MOBILIZE | n | تكثيف | troops | suffer | weak
MOBILIZE | v | أقام يقيم أقيم يقام | police | attack | after=حواجز,حاجز,نقاط,نقطة,سواتر
MOBILIZE | n | حاجز حواجز | police | suffer | weak
MOBILIZE | v | انتشر ينتشر | police | agent | after=الشرطة,شرطة,الأمن,الدرك,رجال
MOBILIZE | n | انتشار | police | agent | after=الشرطة,شرطة,الأمن,الدرك,أمني
MOBILIZE | v | استنفر يستنفر | police | agent | after=الشرطة,الأمن
MOBILIZE | v | جنّد يجند | militia | hit
MOBILIZE | v | تطوّع يتطوع | militia | agent | weak
MOBILIZE | n | تطوع | militia | agent | weak
MOBILIZE | v | تسلّح يتسلح | militia | agent
MOBILIZE | v | زوّد يزود | weapons | hit | after=أسلحة,بأسلحة,صواريخ,بصواريخ,ذخائر,بذخائر,دبابات
MOBILIZE | n | تزويد | weapons | suffer | after=أسلحة,بأسلحة,صواريخ,بصواريخ,ذخائر
MOBILIZE | v | اختبر يختبر | weapons | hit | after=صاروخ,صاروخا,صواريخ
MOBILIZE | n | تجربة تجارب | weapons | suffer | next=صاروخية,نووية,إطلاق
MOBILIZE | v | أجرى يجري | weapons | attack | after=تجربة,اختبار,اختبارا
MOBILIZE | v | أجرى يجري | troops | attack | after=مناورات,مناورة,تدريبات
MOBILIZE | n | تدريب تدريبات | troops | suffer | weak next=عسكرية,عسكري
MOBILIZE | n | تأهب | troops | agent | weak
MOBILIZE | v | تأهّب يتأهب | troops | agent
MOBILIZE | n | طوارئ | police | agent | weak
MOBILIZE | v | توجّه يتوجه | troops | agent | weak after=قوة,قوات,رتل,تعزيزات
MOBILIZE | v | عبر يعبر | troops | agent | weak after=قوات,رتل,دبابات,آليات
MOBILIZE | v | هرع يهرع | police | agent | weak
SANCTION | v | أدرج يدرج أدرج يدرج | discontinue | hit | after=قائمة,لائحة,قوائم
SANCTION | n | إدراج | discontinue | suffer | after2=قائمة,لائحة,على
SANCTION | v | صنّف يصنف | discontinue | hit | after=إرهابية,منظمة,جماعة
SANCTION | n | تصنيف | discontinue | suffer | weak after=إرهابية,منظمة
SANCTION | v | فرض يفرض | discontinue | attack | after=عقوبات,العقوبات,رسوم,رسوما
SANCTION | n | فرض | discontinue | suffer | after2=عقوبات,العقوبات,رسوم
SANCTION | v | قاضى يقاضي | convict | hit
SANCTION | v | غرّم يغرم | convict | hit
SANCTION | n | غرامة غرامات | convict | attack | weak
SANCTION | v | مثل يمثل | convict | suffer | weak after=أمام,المحكمة
SANCTION | n | إدانة | convict | suffer | after=القضاء,محكمة,المحكمة,بالسجن
SANCTION | v | أصدر يصدر صدر يصدر | convict | attack | after=حكما,حكمها,حكم,أحكاما,بالإعدام,بالسجن
SANCTION | v | عاقب يعاقب عوقب يعاقب | convict | hit | weak after=بالسجن,بالحبس
SANCTION | v | أيّد يؤيد | convict | hit | weak after=حكم,الحكم,أحكام
SANCTION | n | سجن | convict | suffer | weak prefix=ب
SANCTION | v | قلّص يقلص | withdraw | hit | weak after=بعثتها,تمثيلها,علاقاتها
SANCTION | n | تخفيض | withdraw | suffer | weak after2=التمثيل,تمثيلها
SANCTION | v | انسحب ينسحب | discontinue | agent | after=المفاوضات,الاتفاق,اتفاق,الحوار,المحادثات,الحكومة
SANCTION | n | انسحاب | discontinue | agent | after2=المفاوضات,الاتفاق,اتفاق,الحوار,المحادثات
SANCTION | v | أنهى ينهي | discontinue | hit | weak after=التعاون,الاتفاق,العمل,عقد
SANCTION | v | ألغى يلغي ألغي يلغى | discontinue | hit | after=اتفاق,اتفاقية,الاتفاق,زيارة,عقد,قمة
SANCTION | n | إلغاء | discontinue | suffer | after2=اتفاق,اتفاقية,الاتفاق,زيارة,عقد,قمة
SANCTION | v | أقفل يقفل أقفل يقفل | withdraw | hit | after=سفارتها,السفارة,قنصليتها
SANCTION | v | أغلق يغلق أغلق يغلق | withdraw | hit | after=سفارتها,السفارة,قنصليتها
SANCTION | n | إغلاق | withdraw | suffer | after2=سفارتها,السفارة,سفارة,قنصليتها
ACCUSE | n | متهم متهمون | allege | address | participle
ACCUSE | v | زعم يزعم | allege | address | weak
ACCUSE | v | عزا يعزو | allege | address
ACCUSE | v | وجّه يوجه | allege | address | after=اتهام,اتهاما,اتهامات,أصابع,التهمة,لائحة,تهمة,تهما,انتقادات,انتقادا
ACCUSE | n | توجيه | allege | address | after2=اتهام,الاتهام,اتهامات,تهمة,تهم,لائحة
ACCUSE | v | اشتكى يشتكي | allege | address | weak
ACCUSE | v | شكا يشكو | allege | address | weak
ACCUSE | n | شكوى شكاوى | allege | address | weak
ACCUSE | v | خرق يخرق | allege | address | weak
ACCUSE | v | أحال يحيل أحيل يحال | investigate | hit | after=القضاء,المحكمة,النيابة,محكمة,المحاكمة,التحقيق
ACCUSE | n | إحالة | investigate | suffer | after=القضاء,المحكمة,النيابة,محكمة,المحاكمة
ACCUSE | v | استجوب يستجوب | investigate | hit
ACCUSE | n | استجواب | investigate | suffer
ACCUSE | v | شكّل يشكل | investigate | address | after=لجنة,فريقا
ACCUSE | n | تشكيل | investigate | suffer | after2=لجنة,لجان
ACCUSE | v | أجرى يجري | investigate | address | after=تحقيقا,تحقيقات,التحقيق,تحقيق
ACCUSE | n | إجراء | investigate | suffer | after2=تحقيق,تحقيقات,التحقيق
ACCUSE | v | عاتب يعاتب | disapprove | address
ACCUSE | v | وبّخ يوبخ | disapprove | address
ACCUSE | v | استهجن يستهجن | disapprove | address
ACCUSE | n | استهجان | disapprove | address
ACCUSE | n | مستنكر مستنكرون | disapprove | address | participle
ACCUSE | n | منتقد منتقدون | disapprove | address | participle
ACCUSE | n | مدين مدينون | disapprove | address | participle
ACCUSE | v | أسف يأسف | disapprove | address | weak
ACCUSE | v | أعرب يعرب | disapprove | address | weak after=استيائه,استيائها,استنكاره,استنكارها,إدانته,إدانتها,قلقه,قلقها,رفضه,رفضها,امتعاضه
ACCUSE | v | عبّر يعبر | disapprove | address | weak after=استيائه,استيائها,استنكاره,استنكارها,إدانته,إدانتها,قلقه,قلقها,غضبه
ACCUSE | v | وصف يصف | disapprove | address | weak after=بالإجرامي,بالجبان,بجريمة,بالإرهابي,إرهابي,جبان,بالجريمة,بالعدوان
ACCUSE | v | سلّم يسلم | disapprove | address | after=مذكرة,احتجاج
ACCUSE | n | مذكرة | disapprove | address | after2=احتجاج
ACCUSE | v | اعتبر يعتبر | disapprove | address | weak after=انتهاكا,خرقا,جريمة,عدوانا,استفزازا
REQUEST | v | أوصى يوصي | change | address
REQUEST | v | اقترح يقترح | change | address
REQUEST | v | شدّد يشدد | change | address | weak after=ضرورة,وجوب
REQUEST | v | أكّد يؤكد | change | address | weak after=ضرورة,وجوب
REQUEST | n | تأكيد | change | address | weak after2=ضرورة
REQUEST | v | حضّ يحض | change | address
REQUEST | n | حاض | change | address | participle weak
REQUEST | n | حاث | change | address | participle
REQUEST | n | طالب | change | address | participle weak
REQUEST | v | توسّل يتوسل | assist | address
REQUEST | v | استنجد يستنجد | assist | address
REQUEST | v | وجّه يوجه | assist | address | after=نداء,نداءات,مناشدة,استغاثة,الدعوة,دعوة
REQUEST | v | أطلق يطلق أطلق يطلق | assist | address | after=نداء,نداءات,مناشدة,استغاثة,نداءً
REQUEST | v | جدّد يجدد | change | address | after=دعوته,دعوتها,مطالبته,مطالبتها,مطالبته,الدعوة
REQUEST | n | تجديد | change | address | after2=دعوته,دعوتها,الدعوة,المطالبة
REQUEST | v | طلب يطلب | yield | address | after=تسليم,إطلاق,انسحاب,وقف,الإفراج
REQUEST | v | اشترط يشترط | yield | address
REQUEST | v | ألزم يلزم | yield | address | weak
REQUEST | v | أوعز يوعز | yield | address
REQUEST | v | سعى يسعى | meet | address | weak
REQUEST | v | عرض يعرض | meet | address | weak after=وساطة,التفاوض,الحوار
REQUEST | v | دعا يدعو | meet | address | after=الحوار,للحوار,اجتماع,مفاوضات,التفاوض,المفاوضات,جلسة,محادثات
REQUEST | v | دعا يدعو | yield | address | after=وقف,لوقف,انسحاب,الإفراج,إطلاق,رفع,الامتناع
REQUEST | v | دعا يدعو | assist | address | after=مساعدة,تقديم,دعم,التبرع,إغاثة,إرسال
REQUEST | v | طالب يطالب | change | address | after=بمحاسبة,بتحقيق,بفتح,بإصلاح,بتغيير,بتعديل,بإجراء,تحقيق
REQUEST | v | طالب يطالب | assist | address | after=بحماية,بتوفير,بتقديم,بتدخل,بمساعدة,بتعويض
REJECT | n | معارض معارضون | - | address | participle weak
REJECT | v | أبى يأبى | - | address
REJECT | v | ردّ يرد | - | address | weak after=رفض,طلب
REJECT | v | أحبط يحبط | - | address | weak after=مشروع,قرار
REJECT | v | أسقط يسقط | change | address | after=مشروع,قرار,قانون
REJECT | v | استخدم يستخدم | change | address | after=الفيتو,النقض
REJECT | v | صوّت يصوت | - | address | weak after=ضد
REJECT | v | امتنع يمتنع | - | address | weak after=عن
REJECT | v | تحفّظ يتحفظ | - | address | weak
REJECT | v | نفى ينفي | - | address | weak
REJECT | v | قاطع يقاطع | meet | address | weak after=اجتماع,جلسة,المحادثات,الحوار,المفاوضات
REJECT | v | استبعد يستبعد | - | address | weak
THREATEN | n | مهدد مهددون | - | address | participle
THREATEN | n | منذر منذرون | violence | address | participle weak
THREATEN | v | ألمح يلمح | - | address | weak
THREATEN | v | توعّد يتوعد | violence | address | after=برد,بالرد,بالانتقام
THREATEN | n | توعد | violence | address
THREATEN | n | تلويح | - | address
THREATEN | n | مهلة | - | address | weak
THREATEN | v | أعلن يعلن | violence | address | weak after=الحرب,حربا
THREATEN | v | هدّد يهدد | relations | address | after=بقطع,بالانسحاب,بالاستقالة,انسحاب,بطرد
THREATEN | v | هدّد يهدد | restrict | address | after=بفرض,عقوبات,بعقوبات,بإغلاق
THREATEN | v | هدّد يهدد | violence | address | after=بقصف,بضرب,بشن,بقتل,برد,بالحرب,باستهداف,بتدمير,عسكري,بالرد,بهجوم,بعملية,بإعدام
THREATEN | v | حذّر يحذر | violence | address | after=رد,عواقب,مغبة,ستواجه,سيكون,ثمنا,الثمن,قاس,حازم
THREATEN | v | أكّد يؤكد | violence | address | weak after=سيرد,سترد,الرد,بالرد
CONSULT | v | حضر يحضر | - | visit | weak
CONSULT | v | شارك يشارك | multilateral | meet | weak after=اجتماع,قمة,مؤتمر,القمة,المؤتمر,محادثات
CONSULT | v | عقد يعقد | - | meet | after=اجتماعا,اجتماع,لقاء,جلسة,محادثات,قمة,مؤتمرا,مباحثات,جولة,لقاءات,مشاورات
CONSULT | n | عقد | - | meet | after2=اجتماع,لقاء,جلسة,محادثات,قمة,مؤتمر
CONSULT | n | انعقاد | multilateral | meet | after2=اجتماع,قمة,مؤتمر,جلسة
CONSULT | v | أجرى يجري | - | meet | after=محادثات,مباحثات,اتصالا,مشاورات,اتصالات,لقاءات,مفاوضات,زيارة,جولة
CONSULT | v | قام يقوم | visit | visit | after=بزيارة,بجولة
CONSULT | v | بدأ يبدأ | - | meet | after=زيارة,محادثات,مفاوضات,مباحثات,جولة,المحادثات,المفاوضات
CONSULT | v | اختتم يختتم | - | meet | after=زيارة,محادثات,مفاوضات,اجتماعات,أعمال,زيارته
CONSULT | v | استأنف يستأنف | - | meet | after=المحادثات,المفاوضات,محادثات,مفاوضات,الحوار
CONSULT | n | استئناف | - | meet | after2=المحادثات,المفاوضات,محادثات,مفاوضات,الحوار
CONSULT | v | أوفد يوفد أوفد يوفد | visit | visit
CONSULT | n | مبعوث مبعوثون | third-party | meet | weak
CONSULT | v | رعى يرعى | third-party | meet | weak after=اتفاق,محادثات,مفاوضات
CONSULT | n | رعاية | third-party | meet | weak prefix=ب
CONSULT | v | أبلغ يبلغ | phone | meet | weak after=هاتفيا,اتصال
CONSULT | v | تلقّى يتلقى | phone | meet | after=اتصالا,مكالمة,هاتفيا
CONSULT | n | اتصال اتصالات | phone | meet | next=هاتفي,هاتفيا,هاتفية
CONSULT | n | حوار حوارات | - | meet | weak
CONSULT | v | حاور يحاور | - | meet | weak
CONSULT | v | فاوض يفاوض | - | meet
CONSULT | v | تفاوض يتفاوض | - | meet
CONSULT | n | تفاوض | - | meet | weak
CONSULT | v | تداول يتداول | - | meet | weak
CONSULT | v | عاد يعود | visit | visit | weak
CONSULT | v | سافر يسافر | visit | visit | person
CONSULT | v | حلّ يحل | visit | visit | weak person
CONSULT | v | غادر يغادر | visit | visit | weak person
AGREE | v | اتّفق يتفق | - | agree | after=على
AGREE | v | تعهّد يتعهد | - | agree | weak after=الطرفان,الجانبان
AGREE | v | صادق يصادق | - | agree | after=على
AGREE | n | مصادقة | - | agree | weak
AGREE | v | وقّع يوقع | - | agree | weak
AGREE | v | أعلن يعلن | - | agree | weak after=التوصل,اتفاق
AGREE | n | تسوية تسويات | - | agree | weak
AGREE | v | تصالح يتصالح | - | agree
AGREE | v | طبّع يطبع | - | agree
AGREE | n | تطبيع | - | agree | weak
AGREE | n | ميثاق | - | agree | weak
AGREE | n | بروتوكول | - | agree | weak
SUPPORT | n | مؤيد مؤيدون | - | address | participle
SUPPORT | n | مشيد مشيدون | - | address | participle
SUPPORT | n | مرحب مرحبون | - | address | participle
SUPPORT | v | أعرب يعرب | - | address | weak after=تضامنه,تضامنها,دعمه,دعمها,تعازيه,تعازيها,تأييده,ترحيبه,تقديره
SUPPORT | v | عبّر يعبر | - | address | weak after=تضامنه,تضامنها,دعمه,دعمها,تأييده,ترحيبه
SUPPORT | v | أكّد يؤكد | - | address | weak after=دعم,دعمه,دعمها,وقوف,مساندة,تضامن,تضامنه
SUPPORT | v | جدّد يجدد | - | address | weak after=دعم,دعمه,دعمها,تأييده
SUPPORT | v | دعم يدعم | - | address | weak
SUPPORT | v | امتدح يمتدح | - | address
SUPPORT | v | أثنى يثني | - | address | after=على
SUPPORT | v | بارك يبارك | - | address
SUPPORT | v | نعى ينعي | - | address | weak
SUPPORT | v | اعترف يعترف | - | address | weak after=بدولة,بحكومة,دولة,بالمجلس
SUPPORT | n | اعتراف | - | address | weak after2=بدولة,دولة,بحكومة
CONCEDE | v | أقرّ يقر | - | address | weak
CONCEDE | v | اعتذر يعتذر | - | address
CONCEDE | n | اعتذار | - | address
CONCEDE | v | تخلّى يتخلى | - | address | after=عن
CONCEDE | v | أعلن يعلن | - | address | weak after=استعداد,استعداده,استعدادها,قبوله,قبولها,موافقته,موافقتها
CONCEDE | v | أبدى يبدي | - | address | after=استعداده,استعدادها,استعدادا,موافقته
CONCEDE | n | استعداد | - | address | weak possessed
CONCEDE | v | استثنى يستثني | - | address | weak
CONCEDE | v | خفّض يخفض | - | address | weak
CONCEDE | v | ألغى يلغي ألغي يلغى | - | address | after=قرار,القرار,رسوم,قانون
CONCEDE | n | إلغاء | - | suffer | weak after2=قرار,القرار,رسوم,قانون
CONCEDE | v | صرف يصرف | - | address | weak after=رواتب,تعويضات
CONCEDE | v | عفا يعفو | - | address
CONCEDE | n | عفو | - | address
CONCEDE | v | أجّل يؤجل | - | address | weak
CONCEDE | n | تأجيل | - | address | weak
CONCEDE | v | تراجع يتراجع | - | address | after=قرار,قراره,قرارها
COOPERATE | v | نسّق ينسق | - | agree | weak
COOPERATE | n | تنسيق | - | agree | weak
COOPERATE | v | تقاسم يتقاسم | - | agree
COOPERATE | v | استأنف يستأنف | - | hit | after=رحلات,الرحلات,العلاقات,علاقاتها,التعاون,التنسيق,تصدير
COOPERATE | n | استئناف | - | suffer | after2=رحلات,الرحلات,العلاقات,علاقات,التعاون,التنسيق
COOPERATE | v | سلّم يسلم | - | hit | after=مطلوبا,مطلوبين,متهما,متهمين,جثامين,رفات,السلطات
COOPERATE | n | تسليم | - | suffer | weak after2=مطلوبين,متهمين,جثامين,رفات,مطلوب
COOPERATE | v | شارك يشارك | - | agree | weak after=مناورات,معلومات,مشترك
AID | v | أغاث يغيث أغيث يغاث | - | aid
AID | v | عالج يعالج | - | aid | weak
AID | v | آوى يؤوي | - | aid
AID | v | استضاف يستضيف | - | aid | weak after=نازحين,لاجئين,النازحين
AID | v | موّل يمول | - | aid | weak
AID | n | تمويل | - | aid | weak
AID | v | خصّص يخصص | - | aid | weak after=مليون,دولار,مساعدة,مساعدات,مبلغ
AID | n | شحنة شحنات | - | aid | weak
AID | n | تبرع تبرعات | - | aid | weak
AID | n | قرض | - | aid | weak
AID | v | أودع يودع | - | aid | weak after=وديعة
AID | n | وديعة | - | aid | weak
AID | n | إسعاف | - | aid | weak
AID | v | نقل ينقل | - | aid | weak after=مساعدات,جرحى,الجرحى,مستشفى,المستشفى
AID | v | فتح يفتح | - | aid | weak after=مستشفى,ميداني,مراكز,إيواء,أبواب
AID | v | أقام يقيم | - | aid | after=مخيم,مخيما,مستشفى,إيواء
AID | v | زوّد يزود | - | aid | weak after=بمياه,بأدوية,بمساعدات,بالغذاء,بالوقود,أدوية,مولدات
AID | v | وفّر يوفر | - | aid | weak after=مساعدات,مأوى,غذاء,علاج
AID | v | أسقط يسقط | - | aid | after=مساعدات,المساعدات
AID | n | إسقاط | - | aid | after2=مساعدات,المساعدات,مظلي
AID | n | إنزال | - | aid | after2=مساعدات,المساعدات
RETREAT | v | فكّ يفك | release | hit | after=أسر,أسير,احتجاز
RETREAT | v | أطلق يطلق أطلق يطلق | release | hit | after=سبيل,معتقلا,معتقلين,أسيرا,سجينا,سجناء,موقوفين
RETREAT | n | إطلاق | release | suffer | after2=سراح,سبيل,معتقلا,معتقلين,أسيرا,سجينا,سجناء,موقوفين
RETREAT | n | إخلاء | release | suffer | after2=سبيل
RETREAT | v | عفا يعفو | release | address | weak
RETREAT | v | نجا ينجو | - | suffer | weak
RETREAT | v | تحرّر يتحرر | release | suffer
RETREAT | v | استعاد يستعيد استعيد يستعاد | release | hit | after=جثامين,جثمان,أسرى,رعاياها,رهائن
RETREAT | v | أعاد يعيد أعيد يعاد | release | hit | after=نازحين,النازحين,جثامين,جثمان,جثث,لاجئين,عائلات,مختطفين
RETREAT | n | إعادة | release | suffer | after2=جثامين,جثمان,جثث,عائلات,مختطفين,الممتلكات
RETREAT | v | عاد يعود | release | agent | after=منازلهم,ديارهم,بيوتهم,قراهم,أحيائهم,مناطقهم
RETREAT | n | عودة | release | agent | after=منازلهم,ديارهم,بيوتهم,قراهم,نازح,نازحة
RETREAT | v | أخلى يخلي أخلي يخلى | withdraw | hit | after=موقع,مواقع,مواقعها,مقراته,مقارها,قاعدة,نقاط
RETREAT | n | إخلاء | withdraw | suffer | after2=موقع,مواقع,مواقعها,مقرات,مقارها,قاعدة,نقاط
RETREAT | v | فرّ يفر | withdraw | agent | weak
RETREAT | n | فرار | withdraw | agent | weak
RETREAT | v | لاذ يلوذ | withdraw | agent | weak
RETREAT | v | تقهقر يتقهقر | withdraw | agent
RETREAT | n | انكفاء | withdraw | agent
RETREAT | v | سلّم يسلم | withdraw | hit | weak after=مواقعها,مواقعه,المدينة,القاعدة
RETREAT | n | مغادرة | withdraw | agent | weak
RETREAT | n | خروج | withdraw | agent | weak
RETREAT | v | خرج يخرج | withdraw | agent | weak after=مقاتلون,مقاتلي,المقاتلون,الدفعة,قوات
RETREAT | v | ألقى يلقي | disarm | agent | after=السلاح,سلاحه,سلاحهم,أسلحتهم
RETREAT | n | إلقاء | disarm | agent | after2=السلاح,سلاحه,سلاحهم
RETREAT | p | نزع سلاح | disarm | suffer
RETREAT | p | حصر السلاح | disarm | suffer
RETREAT | v | وقف يقف | ceasefire | agree | weak after=إطلاق,النار
RETREAT | p | وقفا لإطلاق النار | ceasefire | agree
RETREAT | p | وقفا فوريا لإطلاق النار | ceasefire | agree
RETREAT | p | هدنة إنسانية | ceasefire | agree
RETREAT | v | هادن يهادن | ceasefire | agree
RETREAT | n | سريان | ceasefire | agree | weak
RETREAT | v | صمد يصمد | ceasefire | agree | weak
RETREAT | v | أعاد يعيد أعيد يعاد | access | attack | after=فتح,افتتاح,تشغيل
RETREAT | n | إعادة | access | suffer | after2=فتح,افتتاح,تشغيل
RETREAT | v | استأنف يستأنف | access | attack | weak after=الملاحة,الحركة,رحلات,العمل
RETREAT | v | خفّف يخفف | access | attack | after=القيود,الحصار,الإجراءات,قيود,حظر
RETREAT | n | تخفيف | access | suffer | after2=القيود,الحصار,الإجراءات,قيود,حظر,العقوبات
RETREAT | v | أزال يزيل أزيل يزال | access | attack | after=حواجز,الحواجز,سواتر,السواتر,حاجز
RETREAT | n | إزالة | access | suffer | after2=حواجز,الحواجز,سواتر,السواتر,حاجز
RETREAT | v | رفع يرفع | access | attack | after=عقوبات,العقوبات
RETREAT | v | ترك يترك | resign | agent | weak after=منصبه,منصبها
RETREAT | v | اعتزل يعتزل | resign | agent | weak
RETREAT | n | تنحي | resign | agent
OTHER | v | انتخب ينتخب | election | suffer | weak
OTHER | v | صوّت يصوت | election | suffer | weak
OTHER | n | تصويت | election | suffer | weak
OTHER | v | أدلى يدلي | election | suffer | after=بأصواتهم,بصوته,بأصواتها
OTHER | n | ناخب ناخبون | election | suffer | weak
RETREAT | v | توقّف يتوقف | ceasefire | agent | after=القصف,نيران,النيران,القتال,المعارك,الاشتباكات,إطلاق
RETREAT | n | توقف | ceasefire | agent | after2=القصف,القتال,المعارك,الاشتباكات,إطلاق
RETREAT | n | تعليق | ceasefire | suffer | after2=غارات,غاراتها,غاراته,القصف,العمليات,عملياتها,هجماتها,الهجمات,الهجوم
RETREAT | v | علّق يعلق | ceasefire | hit | after=غارات,غاراتها,القصف,العمليات,عملياتها,هجماتها,الهجوم
RETREAT | v | أوقف يوقف | ceasefire | hit | after=القصف,العمليات,عملياتها,هجماتها,الهجوم,القتال,الحرب
RETREAT | n | إنهاء | resign | suffer | after=عهدته,ولايته,مهامه,خدماته,رئاسته
RETREAT | n | عبور | withdraw | agent | weak
RETREAT | v | فكّك يفكك | - | hit | after=خيام,خيامهم,اعتصامهم
RETREAT | n | تفكيك | - | suffer | after=خيام,خيامهم,اعتصامهم,الاعتصام
RETREAT | v | سحب يسحب | withdraw | attack | weak
RETREAT | v | أعاد يعيد أعيد يعاد | access | attack | after=فتح,فتحه,فتحها
RETREAT | v | غادر يغادر | withdraw | agent | after=مقاتلون,المقاتلون,قوات,آخر,جنود,بعثة,المدنيون,الدفعة
RETREAT | v | انتقل ينتقل | withdraw | agent | weak
AID | v | أرسل يرسل أرسل يرسل | - | aid | weak after=سيارات,إسعاف,دم,باكياس,أكياس,مياه,أغطية,خيم,طواقم,أطباء,مستشفى,سفينة,طائرات
AID | v | عرض يعرض | - | aid | weak after=تمويل,استقبال,المساعدة,مساعدة,مساعدات,تقديم,علاج
AID | v | نقل ينقل | - | aid | weak after=مياها,أغذية,مستلزمات,مؤن,مصابين,جرحى,منكوبين,مواد
AID | v | وزّع يوزع | - | aid
AID | n | توزيع | - | aid | weak
AID | v | استقبل يستقبل | - | aid | weak after=جرحى,مصابين,نازحين,لاجئين,الجرحى,النازحين
AID | v | تكفّل يتكفل | - | aid
AID | v | قدّم يقدم | - | aid | weak after=مليون,دولار,خيام,طرود,طعام,وجبات
AID | v | أوصل يوصل أوصل يوصل | - | aid
AID | n | إيصال | - | aid | weak
AID | n | إرسال | - | aid | weak
PROTEST | v | خرج يخرج | demo | agent | after=المئات,مئات,الآلاف,آلاف,العشرات,عشرات,الأهالي,أهال,أهالي,سكان,طلاب,عمال,الميادين,الساحات,ساحة,غضبا,رفضا,تنديدا,للمطالبة,مطالبين,يطالبون
PROTEST | v | زحف يزحف | demo | agent | after=المئات,مئات,الآلاف,آلاف,العشرات,عشرات,متظاهرون,محتجون,ميدان,ساحة
PROTEST | v | افترش يفترش | demo | agent
PROTEST | v | تحدّى يتحدى | demo | agent | weak
PROTEST | v | نزل ينزل | demo | agent | after=المئات,مئات,الآلاف,آلاف,العشرات,عشرات,متظاهرون,محتجون,الساحات,ساحة
PROTEST | v | عاد يعود | demo | agent | weak after=المتظاهرون,المحتجون,المئات,الآلاف,ساحة,الساحة,الساحات
PROTEST | v | انسحب ينسحب | boycott | agent | after=كتلة,نواب,نوابا,جلسة,الجلسة,مجلس,البرلمان,القاعة
PROTEST | n | انسحاب | boycott | agent | weak after2=كتلة,نواب,جلسة,الجلسة
PROTEST | n | مضرب مضربون | hunger | agent | after=الطعام
PROTEST | n | مضرب مضربون | strike | agent | weak
PROTEST | v | أقام يقيم | obstruct | agent | after=متاريس,المتاريس,حواجز,سواتر
PROTEST | v | وضع يضع | obstruct | agent | weak after=متاريس,حواجز,إطارات,أحجار,حجارة
PROTEST | n | مقفل مقفلة | obstruct | suffer | weak
PROTEST | v | احترق يحترق | vandalize | suffer | weak
PROTEST | v | أحرق يحرق أحرق يحرق | vandalize | hit | weak after=ملثمون,غاضبون,شبان,مجهولون,مقر,مكتب,مركز,مبنى
PROTEST | v | أضرم يضرم | vandalize | attack | after=شبان,ملثمون,غاضبون,مقر,مبنى,مكتب
PROTEST | v | أشعل يشعل أشعل يشعل | vandalize | hit | after=غاضبون,مقر,مبنى,مكتب
PROTEST | v | هاجم يهاجم هوجم يهاجم | riot | hit | weak after=مئات,عشرات,آلاف,أنصار,شبان,غاضبون,مكاتب,مقر,السفارة,سفارة,قنصلية
PROTEST | n | مواجهة مواجهات | riot | clash | weak after=بالعصي,والحجارة,الشرطة,الأمن
PROTEST | v | ردّد يردد | demo | agent | weak
PROTEST | v | قرع يقرع | demo | agent | weak
COERCE | v | ألغى يلغي ألغي يلغى | restrict | hit | weak after=إجازات,اجازات,تراخيص,تصاريح
COERCE | v | أجبر يجبر أجبر يجبر | restrict | hit
COERCE | v | أرغم يرغم أرغم يرغم | deport | hit
COERCE | n | إرغام | deport | suffer
COERCE | n | ملازمة | restrict | suffer | weak
COERCE | v | أغلق يغلق أغلق يغلق | restrict | hit | after=المعابر,المنافذ,معابر,منافذ,المداخل,الجسور,الشوارع,المدينة,المدارس,المسجد,المساجد,مسجد,السوق
COERCE | v | نصب ينصب | restrict | attack | after=حواجز,الحواجز,حاجزا,حاجز,نقاط
COERCE | n | مقطوع مقطوعة | censor | suffer | weak
COERCE | v | أجبر يجبر أجبر يجبر | censor | hit | after=بث,بثها,الصدور,إذاعة,محطة,المحطة,قناة
COERCE | v | اقتاد يقتاد اقتيد يقتاد | arrest | hit | harm=detained
COERCE | n | اقتياد | arrest | suffer | harm=detained
COERCE | v | أمهل يمهل | deport | address | after=لمغادرة,للمغادرة,لإخلاء,مغادرة,إخلاء
COERCE | v | طوّق يطوق | restrict | hit | after=المكان,المنطقة,الحي,القرية
COERCE | n | حبس | arrest | suffer | harm=detained after2=احتياطيا,المتهم,المتهمين
COERCE | v | لاحق يلاحق لوحق يلاحق | arrest | hit | weak
SANCTION | n | تعليق | discontinue | suffer | after2=مشاركة,مشاركته,مشاركتها,عضوية,عضويتها,المعاملات
SANCTION | n | تعليق | withdraw | suffer | after2=مشاركته,مشاركتهم,العلاقات
SANCTION | v | أنهى ينهي | discontinue | hit | after=مشاركة,مشاركته,مشاركتها,التعاون
SANCTION | v | طلب يطلب | expel | hit | after=دبلوماسييها,دبلوماسيين,السفير,سفير,الرحيل
SANCTION | v | أمر يأمر | expel | hit | after=دبلوماسيين,السفير,سفير,دبلوماسي
SANCTION | n | مهلة | expel | address | weak
REJECT | v | علّق يعلق | meet | address | after=مشاورات,مفاوضات,المفاوضات,المحادثات,محادثات,الحوار,حوارها,حواره,المشاورات
REJECT | n | تعليق | meet | address | after2=مشاورات,مفاوضات,المفاوضات,المحادثات,الحوار
REJECT | v | ألغى يلغي ألغي يلغى | meet | address | after=لقاء,لقاءه,لقاءها,اجتماع,اجتماعا,زيارة,زيارته,جلسة,موعد
REJECT | n | إلغاء | meet | address | after2=لقاء,لقاءه,اجتماع,زيارة,زيارته,جلسة
REJECT | v | ردّ يرد | - | address | weak
REJECT | v | سلّم يسلم | yield | address | negated
REJECT | v | تخلّى يتخلى | yield | address | negated
REJECT | v | قبل يقبل | - | address | negated
REJECT | v | تراجع يتراجع | yield | address | negated
REQUEST | n | مشترط مشترطون | yield | address | participle
REQUEST | v | تمنّى يتمنى | yield | address | weak
REQUEST | n | تمن | yield | address | weak
REQUEST | n | مناشدة | assist | address | weak
REQUEST | v | سأل يسأل | change | address | weak
REQUEST | n | قرار | yield | address | weak
REQUEST | v | كرّر يكرر | change | address | after=دعوته,دعوتها,مطالبته,مطلب
REQUEST | v | رجا يرجو | assist | address
ACCUSE | n | احتجاج | disapprove | address | weak
ACCUSE | n | تقصي | investigate | address | weak
ACCUSE | n | تقص | investigate | address
ACCUSE | n | محمل محملون | allege | address | participle
ACCUSE | n | لائم لائمون | allege | address | participle
ACCUSE | v | طعن يطعن | allege | address | weak
ACCUSE | v | شكّك يشكك | allege | address | weak
ACCUSE | v | ندّد يندد | disapprove | address | after=ب
THREATEN | n | متعهد متعهدون | violence | address | participle
THREATEN | v | أقسم يقسم | violence | address
CONCEDE | n | واعد واعدون | - | address | participle
CONCEDE | v | أمر يأمر | - | address | weak after=بتوفير,بصرف,بتعويض,بإطلاق,بزيادة
CONCEDE | v | قرّر يقرر | - | address | weak after=تعويض,صرف,زيادة,إلغاء,تعويض
CONCEDE | v | سحب يسحب | - | address | after=دعاوى,دعاواها,دعوى,شكوى,شكواها
CONCEDE | n | تعويض تعويضات | - | address | weak
SUPPORT | v | حيّى يحيي | - | address
SUPPORT | v | حيّا يحيي | - | address
SUPPORT | n | ارتياح | - | address | possessed
SUPPORT | n | تحية | - | address | weak
SUPPORT | v | أثنى يثني | - | address
SUPPORT | n | مهنئ مهنئون | - | address | participle
SUPPORT | v | نوّه ينوه | - | address
CONSULT | v | رعى يرعى | third-party | meet
CONSULT | v | استضاف يستضيف | third-party | meet
CONSULT | n | استضافة | third-party | meet | weak
CONSULT | v | جلس يجلس | - | meet | weak
CONSULT | n | اتصال اتصالات | phone | meet | weak
CONSULT | v | اتّصل يتصل | phone | meet
CONSULT | v | عرض يعرض | third-party | meet | weak after=المساعدة,وساطة,التوسط,وساطتها,وساطته,استضافة
CONSULT | n | هاتفيا | phone | meet | weak
CONSULT | v | طلب يطلب | phone | meet | weak after=هاتفيا
CONSULT | n | حفل احتفال | - | meet | weak
CONSULT | v | ضمّ يضم | multilateral | meet | weak
CONSULT | v | قابل يقابل قوبل يقابل | - | meet
CONSULT | n | مقابلة مقابلات | - | meet | weak
COOPERATE | n | إرسال | - | aid | weak after2=خبراء,فريق,محققين
COOPERATE | v | أرسل يرسل أرسل يرسل | - | aid | weak after=خبراء,محققين,فريق
MOBILIZE | v | حرّك يحرك | troops | attack
MOBILIZE | n | تحريك | troops | suffer
MOBILIZE | v | ألغى يلغي ألغي يلغى | police | attack | weak after=إجازات,اجازات
MOBILIZE | n | طلعة طلعات | troops | suffer | weak
ASSAULT | n | طلعة طلعات | aerial | attack
ASSAULT | n | رجم | primitive | suffer
ASSAULT | v | علّق يعلق | torture | hit | weak after=أيديهم,معصميه,السقف,أيدي,معلقا
ASSAULT | n | فصل | abduct | suffer | weak
ASSAULT | v | أمطر يمطر | crowd-control | hit | after=الغاز,بقنابل,بالغاز,خراطيم
ASSAULT | n | احتجاز | abduct | suffer | harm=detained
ASSAULT | v | اعتدى يعتدي | - | attack | weak
ASSAULT | v | لاحق يلاحق | crowd-control | hit | weak after=بالعصي,بالغاز,بالهراوات,متظاهرين,المتظاهرين
OTHER | v | اقترع يقترع | election | suffer
AGREE | n | مذكرة مذكرات | - | agree | weak next=تفاهم
SANCTION | v | جمّد يجمد | discontinue | hit
SANCTION | n | تجميد | discontinue | suffer
SANCTION | v | أمهل يمهل | expel | address
SANCTION | v | سحب يسحب | withdraw | hit | weak
SANCTION | v | خفّض يخفض | discontinue | hit | weak
SANCTION | n | تقليص | expel | suffer | weak
SANCTION | v | حظر يحظر | discontinue | hit | weak
SANCTION | v | ألغى يلغي ألغي يلغى | discontinue | hit | weak
SANCTION | v | أوقف يوقف | discontinue | hit | weak
SANCTION | n | إغلاق | discontinue | suffer | weak
SANCTION | n | وقف | discontinue | suffer | weak after2=التبادل,المبادلات,الرحلات,استيراد,التعامل
SANCTION | p | شخص غير مرغوب فيه | expel | hit
SANCTION | p | شخصا غير مرغوب فيه | expel | hit
SANCTION | n | حكم أحكام | convict | attack | after=بحبس,بسجن,بإعدام,حبس
SANCTION | n | استدعاء | withdraw | suffer
COERCE | n | إيقاف إيقافات | arrest | suffer | harm=detained
COERCE | v | أغلق يغلق أغلق يغلق | restrict | hit | weak
COERCE | v | أقفل يقفل أقفل يقفل | restrict | hit
COERCE | n | إقفال | restrict | suffer
COERCE | n | إغلاق | restrict | suffer | weak
COERCE | v | أوصد يوصد | restrict | hit
COERCE | v | سدّ يسد | restrict | hit
COERCE | n | مغلق مغلقة | restrict | suffer | weak
COERCE | n | طوارئ | martial-law | attack | weak
COERCE | v | احتفظ يحتفظ | arrest | attack | weak
COERCE | v | زجّ يزج | arrest | hit
COERCE | v | احتلّ يحتل | seize | hit | weak
COERCE | v | غنم يغنم | seize | hit
COERCE | v | انتزع ينتزع | seize | hit | weak
COERCE | v | اقتحم يقتحم | seize | hit | weak
COERCE | v | اعترض يعترض | restrict | hit | weak
COERCE | v | أطاح يطيح | martial-law | hit | weak
COERCE | v | استولى يستولي | martial-law | attack | after=السلطة,الحكم
COERCE | n | استيلاء | martial-law | attack | after=السلطة,الحكم
COERCE | v | اشترط يشترط | restrict | address | weak
COERCE | v | شلّ يشل | cyber | hit | weak
COERCE | n | شل | cyber | suffer | weak
COERCE | v | لفّق يلفق | misinformation | hit | weak
COERCE | n | ملفق ملفقة | misinformation | attack | weak
REJECT | v | عطّل يعطل | change | address | weak
REJECT | v | اعتذر يعتذر | assist | address | weak
REJECT | v | اعترف يعترف | - | address | negated
REJECT | n | اعتراف | - | address | weak
REJECT | v | أرسل يرسل | assist | address | negated
REJECT | v | انسحب ينسحب | yield | address | negated
REJECT | v | شارك يشارك | meet | address | negated
REJECT | v | استقبل يستقبل | meet | address | negated
REJECT | v | عاد يعود | yield | address | negated
REJECT | v | سمح يسمح | yield | address | negated
RETREAT | v | خلّى يخلي | release | hit | after=سبيل,سبيله,سبيلهم
RETREAT | v | أعاد يعيد أعيد يعاد | release | hit | weak
RETREAT | v | أطلق يطلق أطلق يطلق | release | hit | weak
RETREAT | n | وقف | ceasefire | agree | next=دائم,شامل,فوري,مؤقت
RETREAT | n | تعليق | ceasefire | suffer | weak
RETREAT | v | أجلى يجلي أجلي يجلى | withdraw | hit
RETREAT | v | انكفأ ينكفئ | withdraw | agent
RETREAT | n | خفض | withdraw | suffer | weak after2=قواته,قواتها,القوات,عدد
RETREAT | v | أفسح يفسح | access | attack
RETREAT | n | إخراج | access | suffer | weak
RETREAT | n | إبعاد | withdraw | suffer | weak
RETREAT | v | وضع يضع | disarm | agent | after=السلاح,سلاحهم,أسلحتهم
RETREAT | v | سلّم يسلم | disarm | agent | weak
RETREAT | v | خرج يخرج | withdraw | agent | weak
RETREAT | v | حطّ يحط | access | agent | weak
RETREAT | n | لجوء | withdraw | agent | weak
SUPPORT | v | وقف يقف | - | address | weak after=مع,جانب,خلف
SUPPORT | n | تفهم | - | address | weak possessed
SUPPORT | n | التزام | - | address | weak
SUPPORT | n | تعاطف | - | address | weak
SUPPORT | v | تعهّد يتعهد | - | address | weak after=بدعم,دعم
CONSULT | v | التأم يلتئم | multilateral | meet
CONSULT | n | توسط | third-party | meet
CONSULT | n | مسعى مساع,مساعي | third-party | meet | weak
CONSULT | n | مبادرة مبادرات | third-party | meet | weak
CONSULT | n | وسيط وسطاء | third-party | meet | weak
CONSULT | v | انتقل ينتقل | visit | visit | weak
CONSULT | v | تجوّل يتجول | visit | visit
CONSULT | v | توجّه يتوجه | visit | visit | weak
CONSULT | v | طار يطير | visit | visit | weak
CONSULT | v | أنهى ينهي | visit | visit | after=زيارة,جولة,زيارته
CONSULT | v | حمل يحمل | third-party | meet | weak after=مبادرة,رسالة
CONSULT | n | جولة جولات | - | meet | weak
AID | v | أدخل يدخل أدخل يدخل | - | aid | after=مساعدات,شاحنات,قافلة,مواد,أغذية,أدوية,وقودا
AID | n | إدخال | - | aid | weak after2=مساعدات,المساعدات,شاحنات,مواد,الوقود
AID | v | أوفد يوفد أوفد يوفد | - | aid | weak
AID | n | إيواء | - | aid | weak
AID | v | درّب يدرب | - | aid | weak
AID | n | تدريب | - | aid | weak
AID | n | قافلة قوافل | - | aid | weak
AID | v | أسقط يسقط | - | aid | weak
MOBILIZE | n | رفع | troops | suffer | after2=الجاهزية,التأهب,الاستعداد,حالة
MOBILIZE | v | نصب ينصب | troops | attack | weak
MOBILIZE | v | نقل ينقل | troops | attack | weak after=جندي,جنديا,جنود,قوات,كتيبة,لواء
MOBILIZE | n | نقل | troops | suffer | weak after2=جندي,جنديا,جنود,قوات,كتيبة,لواء
MOBILIZE | n | انقلاب انقلابات | troops | attack | weak
MOBILIZE | v | أطاح يطيح | troops | hit | weak
MOBILIZE | n | إطاحة | troops | suffer | weak
MOBILIZE | v | دفع يدفع دفع يدفع | troops | attack | weak
MOBILIZE | v | طوّق يطوق | troops | hit | weak
MOBILIZE | v | بلغ يبلغ | troops | agent | weak after=طلائع,مشارف,القوات
MOBILIZE | v | استدعى يستدعي استدعي يستدعى | troops | attack | weak after=كتيبة,لواء,قوات,فوج
ASSAULT | v | أسر يأسر أسر يؤسر | abduct | hit | weak
ASSAULT | n | أسر | abduct | suffer | weak
ASSAULT | n | مكمن | firearms | attack
ASSAULT | v | طرد يطرد | - | hit | weak seizure
ASSAULT | v | احتلّ يحتل | - | hit | seizure
ASSAULT | n | احتلال | - | suffer | weak seizure
ASSAULT | n | انتزاع | - | suffer | seizure
ASSAULT | v | دخل يدخل | - | attack | weak seizure
ASSAULT | n | عنف | - | attack | weak
ASSAULT | v | حصد يحصد | - | hit | weak
ASSAULT | p | رذاذ الفلفل | crowd-control | attack
ASSAULT | n | خردق | crowd-control | attack | weak
ASSAULT | v | انهمر ينهمر | firearms | blast | after=الرصاص,القذائف,النيران,الصواريخ
ASSAULT | v | أوسع يوسع | beat | hit | after=ضربا
ASSAULT | v | انهال ينهال | beat | attack
ASSAULT | p | متأثرا بجروح | - | suffer | harm=killed weak
ASSAULT | p | متأثرا بجراحه | - | suffer | harm=killed weak
ASSAULT | p | متأثرا بإصابته | - | suffer | harm=killed weak
ASSAULT | n | غاز غازات | unconventional | blast | weak next=سام,سامة,ساما,أعصاب,الأعصاب,السارين,الكلور,الخردل
ASSAULT | v | أغار يغير أغير يغار | aerial | attack
ASSAULT | n | انتقام | targeted | attack | weak
ASSAULT | n | خسارة | - | suffer | weak seizure
ASSAULT | v | خسر يخسر | - | suffer | weak seizure
ASSAULT | v | تعرّض يتعرض | - | undergo | weak
ASSAULT | v | أطلق يطلق أطلق يطلق | firearms | attack | after=الذخيرة,ذخيرة,الحي
REQUEST | v | أهاب يهيب | change | address
REQUEST | v | نادى ينادي | change | address | weak
REQUEST | v | أصرّ يصر | yield | address
REQUEST | n | مبادرة مبادرات | yield | address | weak
THREATEN | n | تحذير تحذيرات | - | address | weak
THREATEN | p | خط أحمر | territory | address | weak
THREATEN | v | لمّح يلمح | - | address
THREATEN | p | كل الخيارات | violence | address | weak
THREATEN | v | كرّر يكرر | violence | address | weak after=تهديد,تهديده
AGREE | n | ترسيم | - | agree | weak
AGREE | n | وثيقة وثائق | - | agree | weak
AGREE | v | تصافح يتصافح | - | agree
AGREE | v | أمضى يمضي | - | agree | weak after=اتفاق,اتفاقا,وثيقة
PROTEST | v | ملأ يملأ | demo | agent | after=الشوارع,شوارع,الساحات,ساحة
PROTEST | v | انتفض ينتفض | demo | agent
PROTEST | n | معتصم معتصمون | demo | agent | weak
PROTEST | n | إقفال | strike | suffer | after2=المتاجر,المحال,متاجر,محال
PROTEST | v | نهب ينهب | vandalize | hit | weak after=شبان,غاضبون,متظاهرون,محتجون
ACCUSE | v | اعتبر يعتبر | disapprove | address | weak
ACCUSE | n | قلق | disapprove | address | possessed
ACCUSE | v | صوّب يصوب | allege | address | weak
ACCUSE | v | ألمح يلمح | allege | address | weak
ACCUSE | n | مشير مشيرون | allege | address | participle weak
ACCUSE | v | وصف يصف | disapprove | address | weak
COOPERATE | v | عاد يعود | - | agree | weak after=السفير,السفيرة,سفير,العلاقات
COOPERATE | n | تدريب | - | agree | weak
COOPERATE | v | تبادل يتبادل | - | agree | weak
CONCEDE | v | التزم يلتزم | - | address | weak
CONCEDE | n | التزام | - | address | weak
CONCEDE | v | أزال يزيل | - | address | weak after=العقوبات,عقوبات
`;
