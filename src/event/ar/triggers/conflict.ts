/** Words of the other material-conflict types: PROTEST, COERCE, MOBILIZE, SANCTION. Columns: type | see assault.ts. */
export const conflict = `
PROTEST | v | تظاهر يتظاهر | demo | agent
PROTEST | n | تظاهرة تظاهرات | demo | agent
PROTEST | n | مظاهرة مظاهرات | demo | agent
PROTEST | n | احتجاج احتجاجات | demo | agent | not=بلاغ
PROTEST | v | احتجّ يحتج | demo | agent
PROTEST | n | مسيرة مسيرات | demo | agent | not=حافلة,مهنية,علمية,حياته,مفخخة,انتحارية,العودة,السلام
PROTEST | n | اعتصام اعتصامات | demo | agent | not=فض
PROTEST | v | اعتصم يعتصم | demo | agent
PROTEST | v | احتشد يحتشد | demo | agent | notafter=قوات,جنود,دبابات
PROTEST | v | تجمّع يتجمع | demo | agent | weak
PROTEST | n | تجمع تجمعات | demo | agent | weak next=احتجاجي,حاشد,أمام
PROTEST | n | وقفة وقفات | demo | agent | next=احتجاجية,تضامنية,غاضبة
PROTEST | v | خرج يخرج | demo | agent | after=تظاهرة,مظاهرة,مظاهرات,تظاهرات,مسيرة,مسيرات,الشوارع,للتظاهر,احتجاجا,محتجون,متظاهرون,غاضبون,غاضبين,مواكب
PROTEST | v | نزل ينزل | demo | agent | after=الشوارع,الشارع
PROTEST | v | هتف يهتف | demo | agent | weak
PROTEST | n | متظاهر متظاهرون | demo | agent | weak
PROTEST | n | محتج محتجون | demo | agent | weak
PROTEST | p | مواكب حداد | demo | agent
PROTEST | v | شيّع يشيع | demo | agent | weak
PROTEST | n | إضراب إضرابات | strike | agent | not=عن الطعام
PROTEST | v | أضرب يضرب | strike | agent | weak after=عن,عمال,موظفو,معلمون
PROTEST | n | إضراب إضرابات | hunger | agent | after=الطعام,جوع
PROTEST | p | معركة الأمعاء الخاوية | hunger | agent
PROTEST | v | امتنع يمتنع | hunger | agent | after=الطعام,الأكل,الوجبات,وجبات
PROTEST | v | قاطع يقاطع قوطع يقاطع | boycott | agent
PROTEST | n | مقاطعة | boycott | agent | not=ولاية,كيبيك,حاكم
PROTEST | v | قطع يقطع | obstruct | agent | after=طريق,الطريق,طرق,الطرق,طرقا,طريقا,جسر,الجسر,شارع,الشارع,السكة,جسور,شوارع not=العلاقات,علاقاتها
PROTEST | n | قطع | obstruct | agent | after2=طريق,الطريق,طرق,الطرق,جسر,الجسور,شارع,الشوارع
PROTEST | v | أغلق يغلق أغلق يغلق | obstruct | agent | after=محتجون,متظاهرون,المحتجون,المتظاهرون,بالإطارات,بإطارات,الإطارات
PROTEST | p | إحراق الإطارات | obstruct | agent
PROTEST | n | شغب | riot | agent
PROTEST | v | رشق يرشق | riot | hit | after=بالحجارة,الحجارة,حجارة,بالزجاجات,زجاجات,بزجاجات
PROTEST | n | رشق | riot | agent | after=بالحجارة,الحجارة,حجارة
PROTEST | v | اقتحم يقتحم | riot | hit | after=متظاهرون,محتجون,المتظاهرون,المحتجون,محتجين,متظاهرين
PROTEST | v | أضرم يضرم | riot | attack | after=متظاهرون,محتجون,المتظاهرون,المحتجون
PROTEST | v | أحرق يحرق أحرق يحرق | riot | hit | after=متظاهرون,محتجون,المتظاهرون,المحتجون,متظاهرين,محتجين,غاضبون
PROTEST | n | إحراق | riot | suffer | after=متظاهرين,محتجين,المتظاهرين,المحتجين
PROTEST | v | مزّق يمزق | vandalize | hit | after=صور,صورة,لافتات,علم,أعلام,ملصقات
PROTEST | v | كسّر يكسر | vandalize | hit | after=نوافذ,زجاج,واجهات,أبواب,تمثال
PROTEST | v | حطّم يحطم | vandalize | hit | after=نوافذ,زجاج,واجهات,أبواب,تمثال,سيارات,محال
PROTEST | p | عصيان مدني | strike | agent
PROTEST | v | طوّق يطوق | riot | hit | weak after=متظاهرون,المئات,محتجون
COERCE | v | اعتقل يعتقل | arrest | hit | harm=detained
COERCE | n | اعتقال اعتقالات | arrest | suffer | harm=detained
COERCE | v | أوقف يوقف أوقف يوقف | arrest | hit | harm=detained notafter=إطلاق,تصدير,العمل,بث,الهجوم,القتال,الحرب,التعامل,التنسيق,المفاوضات,الرحلات,ضخ,الدعم,مساعدات,العملية
COERCE | n | توقيف توقيفات | arrest | suffer | harm=detained
COERCE | v | احتجز يحتجز | arrest | hit | harm=detained
COERCE | n | احتجاز | arrest | suffer | harm=detained
COERCE | v | ألقى يلقي ألقي يلقى | arrest | hit | harm=detained after=القبض
COERCE | n | إلقاء | arrest | suffer | harm=detained after2=القبض
COERCE | v | قبض يقبض | arrest | hit | harm=detained after=على
COERCE | n | قبض | arrest | suffer | harm=detained after2=على not=ألقى,إلقاء
COERCE | v | أسر يأسر | arrest | hit | harm=detained
COERCE | n | أسر | arrest | suffer | harm=detained weak next=جندي,جنود,مقاتل,عنصر,طيار,عدد
COERCE | v | سجن يسجن | arrest | hit | harm=detained
COERCE | n | سجن | arrest | suffer | weak
COERCE | p | مذكرة توقيف | arrest | suffer
COERCE | p | مذكرة قبض | arrest | suffer
COERCE | p | مذكرة اعتقال | arrest | suffer
COERCE | p | مذكرات توقيف | arrest | suffer
COERCE | p | أودع الحبس | arrest | suffer | harm=detained
COERCE | v | أودع يودع أودع يودع | arrest | hit | harm=detained after=السجن,الحبس,التوقيف
COERCE | v | حبس يحبس | arrest | hit | harm=detained
COERCE | n | حبس | arrest | suffer | harm=detained weak
COERCE | v | تسلّم يتسلم | arrest | hit | weak after=الشرطة,متهم,متهما,المتهم,مطلوبا,مطلوبين
COERCE | v | داهم يداهم دوهم يداهم | arrest | hit | weak
COERCE | v | دهم يدهم | arrest | hit | weak
COERCE | v | استدعى يستدعي | arrest | hit | weak after=للتحقيق,تحقيق,النيابة
COERCE | v | ضبط يضبط | seize | hit
COERCE | n | ضبط | seize | suffer | not=النفس,نفس,الأمن,الحدود
COERCE | v | صادر يصادر صودر يصادر | seize | hit
COERCE | n | مصادرة | seize | suffer
COERCE | v | استولى يستولي | seize | attack | after=على
COERCE | n | استيلاء | seize | attack | after=على
COERCE | v | نهب ينهب | seize | hit
COERCE | n | نهب | seize | suffer
COERCE | v | سلب يسلب | seize | hit
COERCE | v | عثر يعثر | seize | attack | after=عبوات,عبوة,أسلحة,مخبأ,كدس,ذخائر,متفجرات,صواريخ,ذخيرة,قذائف,أكداس,منصة,حزام,نفق
COERCE | n | عثور | seize | attack | after=عبوات,عبوة,أسلحة,مخبأ,كدس,ذخائر,متفجرات,صواريخ,ذخيرة,قذائف,أكداس,منصة,نفق
COERCE | v | فكّك يفكك | seize | hit | after=عبوة,عبوات,لغم,ألغام,ألغاما,قنبلة,متفجرات,سيارة,لغما,خلية,شبكة
COERCE | n | تفكيك | seize | suffer | after=عبوة,عبوات,لغم,ألغام,قنبلة,متفجرات,سيارة,الألغام,العبوات,خلية,شبكة
COERCE | v | أبطل يبطل أبطل يبطل | seize | hit | after=عبوة,عبوات,لغم,ألغام,قنبلة,مفعول,مفعولها,مفعولهما,مفعولهم
COERCE | n | إبطال | seize | suffer | after=عبوة,عبوات,لغم,ألغام,قنبلة,مفعول
COERCE | v | أتلف يتلف أتلف يتلف | seize | hit
COERCE | n | إتلاف | seize | suffer | after=عبوات,ألغام,ذخائر,مخدرات,مقذوفات
COERCE | v | دمّر يدمر | seize | hit | after=مضافات,مضافة,أوكار,أوكارا,وكر,وكرا,نفق,أنفاق,نفقا,مخابئ,مخبأ,معسكر
COERCE | v | فرض يفرض | restrict | attack | after=طوقا,حصارا,قيودا,إجراءات,الحصار,حصار,طوق,قيود
COERCE | v | فرض يفرض | curfew | attack | after=حظر,حظرا,منع after2=التجول,التجوال,للتجوال,تجول,تجوال,للتجول
COERCE | n | حظر | curfew | attack | after=التجوال,التجول,للتجوال,للتجول,تجوال,تجول
COERCE | n | حظر | restrict | attack | after=سفر,التجمعات,التجمع,النشر,التظاهر,الطيران,دخول not=كأس
COERCE | v | حظر يحظر | restrict | hit
COERCE | p | منع التجول | curfew | attack
COERCE | p | منع التجوال | curfew | attack
COERCE | p | حالة الطوارئ | martial-law | attack
COERCE | p | حال الطوارئ | martial-law | attack
COERCE | p | الأحكام العرفية | martial-law | attack
COERCE | p | قانون الطوارئ | martial-law | attack | weak
COERCE | p | حل البرلمان | martial-law | attack
COERCE | p | حل الدستور | martial-law | attack
COERCE | p | تعليق الدستور | martial-law | attack
COERCE | v | أغلق يغلق أغلق يغلق | restrict | hit | after=طريق,الطريق,طرق,طرقا,جسر,معبر,المعبر,منفذ,الحدود,حدودها,حدوده,المطار,مطار,مداخل,شارع,شوارع,البحر,ميناء,مكتب,مقر,مقار,بوابات,مدخل,جسور,مجالها,الأجواء
COERCE | n | إغلاق | restrict | suffer | after2=طريق,الطريق,طرق,الطرق,جسر,معبر,المعبر,المعابر,منفذ,الحدود,حدودها,حدود,المطار,مطار,مداخل,شارع,شوارع,البحر,ميناء,مكتب,مقر,مدخل,جميع
COERCE | v | حاصر يحاصر حوصر يحاصر | restrict | hit
COERCE | n | حصار | restrict | suffer | not=فك,رفع,كسر
COERCE | n | محاصرة | restrict | suffer
COERCE | n | محاصر محاصرون | restrict | suffer | weak
COERCE | v | طوّق يطوق | restrict | hit
COERCE | n | تطويق | restrict | suffer
COERCE | n | طوق | restrict | attack | next=أمني,أمنيا
COERCE | n | طوق | restrict | attack | weak
COERCE | v | عزل يعزل | restrict | hit | after=مدينة,أحياء,حي,قرية,منطقة,مناطق,القرية
COERCE | v | منع يمنع | restrict | hit
COERCE | v | منع يمنع | withhold | hit | after=دخول,وصول,إدخال,مساعدات,المساعدات,الوقود,الغذاء,الإمدادات
COERCE | n | منع | restrict | suffer | weak after2=دخول,خروج,وصول,سفر,إدخال,المصلين,الصحفيين,المحامين,مرور
COERCE | v | قلّص يقلص | restrict | hit | after=مساحة,ساعات
COERCE | v | اعترض يعترض | arrest | hit | after=سفينة,سفينتين,سفن,قارب,قاربا,أسطول,زورق,زورقا
COERCE | v | قطع يقطع | restrict | hit | after=الطريق,طريق,الكهرباء,الإنترنت,الاتصالات,المياه,خدمة,الطرق,التيار,طرق
COERCE | n | قطع | restrict | suffer | after2=الكهرباء,الإنترنت,الاتصالات,المياه,خدمة,الطرق,التيار
COERCE | v | حجب يحجب | censor | hit
COERCE | n | حجب | censor | suffer | after=موقع,مواقع,منصة,منصات,مواقع,التواصل,تطبيق not=الثقة
COERCE | v | شوّش يشوش | censor | hit
COERCE | n | ترحيل | deport | suffer
COERCE | v | رحّل يرحل | deport | hit
COERCE | n | تهجير | deport | suffer
COERCE | v | هجّر يهجر | deport | hit
COERCE | n | إجلاء | deport | suffer | weak after2=السكان,سكان,القسري,قسري,الأهالي
COERCE | v | أجبر يجبر أجبر يجبر | deport | hit | after=مغادرة,المغادرة,النزوح,ترك,إخلاء,الرحيل,منازلهم,منازلها,بيوتهم
COERCE | n | إجبار | deport | suffer | after=مغادرة,المغادرة,النزوح,ترك,إخلاء,الرحيل,منازلهم,منازلها
COERCE | n | إبعاد | deport | suffer
COERCE | p | هجوم إلكتروني | cyber | attack
COERCE | p | هجوم سيبراني | cyber | attack
COERCE | p | هجمات إلكترونية | cyber | attack
COERCE | p | هجمات سيبرانية | cyber | attack
COERCE | v | اخترق يخترق | cyber | hit | after=موقع,مواقع,حساب,حسابات,شبكة,أنظمة,بيانات
COERCE | n | قرصنة | cyber | attack | next=إلكترونية,معلوماتية
COERCE | v | علّق يعلق | restrict | hit | weak after=حركة,الرحلات,رحلات,عمل
COERCE | v | نقل ينقل | restrict | hit | weak after=أسير,أسرى,الأسرى,العزل,زنازين
COERCE | v | استجوب يستجوب | arrest | hit | weak
MOBILIZE | n | عملية عمليات | troops | attack | next=عسكرية,أمنية,عسكريا,تفتيش,تمشيط,دهم,واسعة,برية,مشتركة,استباقية,نوعية,أمنيتين,عسكريتين,تطهير,ملاحقة,مداهمة,بحث
MOBILIZE | n | عملية عمليات | troops | attack | weak not=قيادة,غرفة,غرف,سلمية,سياسية,جراحية,انتخابية,قسطرة,اقتراع,انتحارية,طعن,دهس,خطف,اغتيال,إعدام,تبادل,إنقاذ,إجلاء,إفراج,انتقالية,تجميل,شراء,بيع,فرز,تصويت,التصويت,الاقتراع,نقل,قتل
MOBILIZE | n | حملة حملات | troops | attack | next=أمنية,عسكرية,دهم,تفتيش,تمشيط,مداهمات,برية
MOBILIZE | n | حملة حملات | troops | attack | weak not=انتخابية,الانتخابية,تلقيح,التلقيح,إعلامية,تبرعات,توعية,دعائية,تطعيم,اعتقالات,جوية,إغاثة,الاعتقالات,نظافة,الاختطافات
MOBILIZE | n | تعزيز تعزيزات | troops | attack | notafter=العلاقات,التعاون,الشراكة,الثقة,قدرات,مكانة,العلاقة
MOBILIZE | v | عزّز يعزز | troops | attack | after=قواته,قواتها,قوات,الأمن,إجراءاتها,انتشارها,انتشاره,وجوده,وجودها,مواقعها,مواقعه
MOBILIZE | v | انتشر ينتشر | troops | agent | notafter=فيروس,وباء,مقطع,صور,خبر,فيديو,مرض,شائعات,المرض,الوباء
MOBILIZE | n | انتشار | troops | agent | after=القوات,قوات,الجيش,الشرطة,أمني,عسكري,القطعات,الأمن,كثيف,للجيش,للقوات not=فيروس,وباء,المرض,السلاح,كورونا,المخدرات
MOBILIZE | v | نشر ينشر | troops | attack | after=قوات,قواتها,قواته,جنود,جنودا,وحدات,تعزيزات,دبابات,منظومة,بطاريات,قوة,سفن,قطعات,عناصر,عناصرها,البيشمركة,مقاتلين
MOBILIZE | n | نشر | troops | suffer | after2=قوات,قواتها,قواته,جنود,وحدات,تعزيزات,دبابات,منظومة,بطاريات,قوة,سفن,قطعات,عناصر
MOBILIZE | v | دفع يدفع | troops | attack | after=تعزيزات,بتعزيزات,قوات,بقوات,بقطعات,برتل,بأرتال,بوحدات
MOBILIZE | v | استقدم يستقدم | troops | attack
MOBILIZE | n | استقدام | troops | suffer
MOBILIZE | v | أرسل يرسل أرسل يرسل | troops | attack | after=قوات,تعزيزات,قوة,جنود,جنودا,وحدات,فوج,لواء,كتيبة,أرتال,رتلا,سفن,سفينة,حاملة,مقاتلات,طائرات,قواته,قواتها,الجيش,مدرعات
MOBILIZE | n | إرسال | troops | suffer | after2=قوات,تعزيزات,قوة,جنود,وحدات,كتيبة,سفن,سفينة,حاملة,مقاتلات,قواتها
MOBILIZE | v | حشد يحشد | militia | attack
MOBILIZE | n | حشد حشود | troops | agent | weak next=عسكري,عسكرية not=الشعبي,العشائري
MOBILIZE | v | احتشد يحتشد | militia | agent | weak
MOBILIZE | n | استنفار | troops | agent
MOBILIZE | v | استنفر يستنفر | troops | agent
MOBILIZE | v | استدعى يستدعي | troops | attack | after=الاحتياط,احتياط
MOBILIZE | n | تعبئة | troops | agent | next=عامة,العامة,جزئية,عسكرية
MOBILIZE | n | تجنيد | militia | suffer | weak
MOBILIZE | v | سلّح يسلح | militia | attack
MOBILIZE | n | تسليح | militia | suffer
MOBILIZE | v | تقدّم يتقدم | troops | agent | weak after=قوات,القوات,الجيش,نحو,باتجاه
MOBILIZE | n | توغل | troops | agent
MOBILIZE | v | توغّل يتوغل | troops | agent
MOBILIZE | n | اجتياح | troops | agent
MOBILIZE | v | اجتاح يجتاح | troops | agent | weak not=فيضان,سيول,موجة
MOBILIZE | v | لاحق يلاحق لوحق يلاحق | troops | hit
MOBILIZE | n | ملاحقة | troops | suffer | weak
MOBILIZE | n | تمشيط | troops | suffer | weak
MOBILIZE | v | مشّط يمشط | troops | hit
MOBILIZE | v | فتّش يفتش | troops | hit | weak
MOBILIZE | n | دورية دوريات | troops | agent | weak
MOBILIZE | v | سيّر يسير | troops | attack | after=دوريات,دورية
MOBILIZE | v | رابط يرابط | troops | agent
MOBILIZE | v | تمركز يتمركز | troops | agent
MOBILIZE | v | تحرّك يتحرك | troops | agent | weak after=قوات,رتل,أرتال,دبابات
MOBILIZE | v | أبحر يبحر | troops | agent | after=حاملة,سفينة,مدمرة,المدمرة,الحاملة,فرقاطة
MOBILIZE | v | أنزل ينزل أنزل ينزل | troops | attack | after=قوات,مظليين,جنودا,جنود,قوة
MOBILIZE | n | إنزال | troops | attack | after=جوي,جويا,بحري
MOBILIZE | n | مناورة مناورات | troops | agent | weak not=سياسية
MOBILIZE | v | نصب ينصب | weapons | attack | after=منصات,بطارية,بطاريات,منظومة,صواريخ,مدافع,حواجز
MOBILIZE | v | تدخّل يتدخل | troops | agent | weak
MOBILIZE | n | تدخل | troops | agent | next=عسكري,عسكريا
MOBILIZE | v | شكّل يشكل | police | attack | after=فوجا,أفواجا,قوة,لواء,أفواج,قوات not=خطرا,تهديدا,لجنة
MOBILIZE | v | وصل يصل | troops | agent | weak after=تعزيزات,رتل,أرتال,قوات,القوات
MOBILIZE | n | وصول | troops | agent | after2=تعزيزات,رتل,أرتال,قوات,القوات
MOBILIZE | v | رفع يرفع | troops | attack | weak after=التأهب,الجاهزية,الاستنفار,الاستعداد
SANCTION | n | عقوبة عقوبات | discontinue | attack | not=الإعدام,السجن,الحبس,رفع,تخفيف,قانون
SANCTION | v | عاقب يعاقب عوقب يعاقب | discontinue | hit
SANCTION | v | طرد يطرد | expel | hit | notafter=حكم,الحكم,لاعب
SANCTION | n | طرد | expel | suffer | after2=سفير,السفير,دبلوماسيين,دبلوماسي,الدبلوماسيين not=بطاقة
SANCTION | v | استدعى يستدعي | withdraw | hit | after=سفير,سفيرها,السفير,القائم,سفيره,سفيرته,سفراءها
SANCTION | n | استدعاء | withdraw | suffer | after2=سفير,سفيرها,السفير,القائم
SANCTION | v | سحب يسحب | withdraw | hit | after=سفير,سفيرها,السفير,سفيره,بعثتها,دبلوماسييها
SANCTION | v | قطع يقطع | withdraw | hit | after=علاقاتها,العلاقات,علاقاته
SANCTION | n | قطع | withdraw | suffer | after2=العلاقات,علاقاتها,علاقات
SANCTION | v | علّق يعلق | discontinue | hit | after=عضوية,مساعدات,المساعدات,التنسيق,العمل,مشاركتها,المفاوضات,مشاركته,عضويتها,مشاركتهم,التعاون
SANCTION | n | تعليق | discontinue | suffer | after2=عضوية,مساعدات,المساعدات,التنسيق,المفاوضات,مشاركتها,التعاون
SANCTION | v | جمّد يجمد | discontinue | hit | after=أصول,أموال,عضوية,مساعدات,أرصدة,حسابات
SANCTION | n | تجميد | discontinue | suffer | after2=أصول,أموال,عضوية,مساعدات,أرصدة
SANCTION | v | أوقف يوقف | discontinue | hit | after=المساعدات,التمويل,مساعدات,تمويل,الدعم,دعمها,التعاون,تصدير,بيع,صادرات,التنسيق
SANCTION | n | وقف | discontinue | suffer | after2=المساعدات,التمويل,التنسيق,التعاون,تمويل,الدعم,صادرات
SANCTION | v | حكم يحكم | convict | attack | after=بالسجن,بالإعدام,بالحبس,السجن,بالمؤبد,مدى
SANCTION | n | حكم أحكام | convict | attack | after=بالسجن,بالإعدام,بالحبس,إعدام,الإعدام,السجن
SANCTION | v | قضى يقضي | convict | attack | after=بالسجن,بالإعدام,بالحبس,بسجن,بإعدام,بحبس,محكمة
SANCTION | v | أدان يدين أدين يدان | convict | hit | after=المحكمة,محكمة,القضاء,بتهمة,بالقتل,بتهم,بجرائم
SANCTION | n | إدانة | convict | suffer | weak after=بتهمة,بجرائم,بتهم
SANCTION | v | أصدر يصدر صدر | convict | attack | weak after=حكما,حكم,أحكاما,أحكام
SANCTION | n | محاكمة محاكمات | convict | suffer | weak
SANCTION | v | أقال يقيل أقيل يقال | - | hit
SANCTION | v | عزل يعزل | - | hit | weak after=وزير,قائد,محافظ,رئيس,مدير
PROTEST | v | رفع يرفع | demo | agent | after=لافتات,لافتة,شعارات,أعلام,رايات,صور,نعوشا
PROTEST | v | ردّد يردد | demo | agent | after=هتافات,شعارات,هتافا,الهتافات,الشعارات,نداءات,أناشيد
PROTEST | v | جاب يجوب | demo | agent | after=شوارع,الشوارع,المدينة
PROTEST | v | سار يسير | demo | agent | after=متظاهرون,المتظاهرون,محتجون,المحتجون,آلاف,الآلاف,مئات,المئات,حشود,مسيرة,مشيعون,المشيعون
PROTEST | v | تدفّق يتدفق | demo | agent | after=متظاهرون,المتظاهرون,محتجون,المحتجون,آلاف,الآلاف,مئات,المئات,ساحة,الساحة
PROTEST | v | تجمهر يتجمهر | demo | agent
PROTEST | n | تجمهر | demo | agent
PROTEST | v | نظّم ينظم | demo | agent | after=تظاهرة,مظاهرة,مسيرة,اعتصاما,وقفة,مظاهرات,مسيرات,احتجاجا,إضرابا,احتجاجات
PROTEST | n | هتاف هتافات | demo | agent | weak
PROTEST | v | سدّ يسد | obstruct | agent | after=طريق,الطريق,طرق,طريقا,الطرق,مدخل,مداخل
PROTEST | v | أقفل يقفل أقفل يقفل | obstruct | agent | after=طريق,الطريق,طرق,طريقا,الطرق,طرقا
PROTEST | n | إقفال | obstruct | agent | after2=طريق,الطريق,طرق,الطرق
PROTEST | v | أغلق يغلق أغلق يغلق | obstruct | agent | weak after=طريق,الطريق,طرق,طريقا,الطرق,طرقا
PROTEST | v | أشعل يشعل أشعل يشعل | riot | agent | after=إطارات,الإطارات,النار,النيران
PROTEST | v | ألقى يلقي | riot | attack | after=حجارة,الحجارة,زجاجات,بالحجارة,المولوتوف
PROTEST | v | رمى يرمي | riot | attack | after=حجارة,الحجارة,زجاجات,بالحجارة,المولوتوف
PROTEST | n | إلقاء | riot | attack | after2=حجارة,الحجارة,زجاجات
PROTEST | v | حطّم يحطم | riot | hit | after=متظاهرون,المتظاهرون,محتجون,المحتجون
PROTEST | v | هاجم يهاجم | riot | hit | after=متظاهرون,المتظاهرون,متظاهرين,المتظاهرين,محتجون,المحتجون,محتجين
PROTEST | n | إضرام | riot | attack | after2=النار,النيران
PROTEST | v | طالب يطالب | demo | agent | weak after=متظاهرون,المتظاهرون,متظاهرين,المتظاهرين,محتجون,المحتجون
PROTEST | v | شارك يشارك | demo | agent | weak after=تظاهرة,مظاهرة,مسيرة,اعتصام,التظاهرة,المظاهرة,المسيرة,الاحتجاجات,الاعتصام
PROTEST | n | مواجهة مواجهات | riot | clash | after=محتجين,متظاهرين,المحتجين,المتظاهرين
PROTEST | n | صدام صدامات | riot | clash | weak
PROTEST | n | اعتصام اعتصامات | demo | agent | next=مفتوح
PROTEST | v | اعتلى يعتلي | riot | agent | weak
PROTEST | n | إحياء | demo | agent | weak
COERCE | v | وضع يضع | restrict | hit | after=قائمة,قوائم,لائحة,الإقامة not=حدا,خطة,اليد
COERCE | v | عثر يعثر | seize | attack | weak
COERCE | n | مقفل مقفلة | restrict | suffer | weak
MOBILIZE | v | أعاد يعيد | troops | attack | after=انتشار,انتشارها,انتشاره,تموضع,تموضعها
MOBILIZE | v | نشر ينشر | police | attack | after=شرطي,شرطيا,الشرطة,رجل,رجال
MOBILIZE | v | خرج يخرج | troops | agent | weak after=رتل,أرتال,دوريات
MOBILIZE | v | نزل ينزل | militia | agent | after=مقاتلون,مسلحون,مقاتلين,مسلحين
MOBILIZE | n | نفير | militia | agent
MOBILIZE | n | حشد حشود | militia | agent | weak after=مسلحين,مقاتلين
MOBILIZE | n | رتل أرتال | troops | agent | weak
MOBILIZE | n | تمركز | troops | agent | weak
MOBILIZE | n | قوة قوات | troops | suffer | next=إضافية
SANCTION | v | قضى يقضي | convict | attack | after=سنوات,حبسا,سجنا,عاما,أعوام
SANCTION | v | علّق يعلق | discontinue | hit | after=المعاملات,صادرات,رحلات,عضويتها
`;
