/**
 * Words that many things are said with and that name an act in the right company only. Columns: type | see assault.ts;
 * @name in a condition stands for the words of a group (groups.ts).
 */
export const wider = `
AID | v | وفّر يوفر | - | aid | weak after=@relief
AID | v | خصّص يخصص | - | aid | weak after=@relief
AID | n | تخصيص | - | aid | weak after=@relief
AID | v | قدّم يقدم | - | aid | weak after=@relief
AID | n | تقديم | - | aid | weak after=@relief
AID | v | أرسل يرسل أرسل يرسل | - | aid | weak after=@relief
AID | v | نصب ينصب نصب ينصب | - | aid | weak after=خيمة,خيام,خياما,خيم,مستشفى
AID | v | أقام يقيم أقيم يقام | - | aid | weak after=مخيم,مخيما,مخيمات,مستشفى,مطبخ,إيواء
AID | n | إقامة | - | aid | weak after2=مخيم,مخيمات,مستشفى,جسر
AID | v | أجلى يجلي أجلي يجلى | - | aid | weak after=@people
AID | n | إجلاء | - | aid | weak after=@people
AID | v | أخلى يخلي أخلي يخلى | - | aid | weak after=@people
AID | v | نقل ينقل | - | aid | weak after=@people,@relief
AID | v | حرّر يحرر | - | aid | weak after=@people
AID | n | تحرير | - | aid | weak after=@people
AID | v | أنقذ ينقذ | - | aid | after=@people
AID | n | إنقاذ | - | aid | weak after=@people
AID | v | استقبل يستقبل | - | aid | weak after=@people
AID | v | زوّد يزود | - | aid | weak
AID | n | تزويد | - | aid | weak
AID | v | سلّم يسلم | - | aid | weak after=@relief,@force
AID | n | تسليم | - | aid | weak after=@relief,أسلحة,دبابات,ذخائر,منظومات,مقاتلات
AID | v | تسلّم يتسلم | - | aid | weak after=@relief,@force
AID | n | دفعة دفعات | - | aid | weak around=@relief
AID | n | دعم | - | aid | weak after2=مالي,ماليا,عسكري,عسكريا,لوجستي,لوجستيا,إنساني
AID | v | حطّ يحط | - | aid | weak around=@relief
AID | v | حمل يحمل | - | aid | weak after=@relief
AID | v | منح يمنح | - | aid | weak after=@relief
AID | v | فتح يفتح | - | aid | weak after=@relief,مسجد,مدارس,بابها,أبوابها,أبوابه
AID | v | دفع يدفع | - | aid | weak after=تعويضات,رواتب,بدل,إيجار,إيجارات,دية
AID | n | دفع | - | aid | weak after2=تعويضات,رواتب,بدل
AID | v | أسهم يسهم | - | aid | weak after=@relief,إعمار
AID | n | مساهمة مساهمات | - | aid | weak after=@relief,إعمار,بناء
AID | n | مؤازرة | - | aid | weak
AID | v | أدخل يدخل أدخل يدخل | - | aid | weak after=@relief
AID | n | إدخال | - | aid | weak after=@relief
AID | v | عرض يعرض | - | aid | weak after=@relief,استقبال,مساعدة
AID | p | طائرتان | - | aid | weak around=@relief
AID | n | جسر جسور | - | aid | weak next=جوي,جويا,بحري
ASSAULT | v | استولى يستولي | - | attack | weak
ASSAULT | n | استيلاء | - | attack | weak
ASSAULT | v | استعاد يستعيد | - | hit | weak seizure after=سيطرة,سيطرته,سيطرتها,مدينة,بلدة,قرية,قرى,قاعدة,منطقة,مناطق,معبر,مطار,أحياء
ASSAULT | v | انتزع ينتزع | - | hit | weak seizure
ASSAULT | v | اجتاح يجتاح | - | hit | weak not=فيضان,سيول,موجة,وباء
ASSAULT | v | اعتلى يعتلي | abduct | attack | weak after=سفينة,ناقلة,متن,يخت
ASSAULT | v | أسقط يسقط أسقط يسقط | aerial | hit | weak after=طائرة,مقاتلة,مروحية,قاذفة,مسيرة,مسيّرة,طائرات,مسيرات,منطاد,صاروخ,صواريخ
ASSAULT | n | إسقاط | aerial | suffer | weak after2=طائرة,مقاتلة,مروحية,قاذفة,مسيرة,طائرات,مسيرات,صواريخ
ASSAULT | v | فضّ يفض | crowd-control | hit | weak
ASSAULT | n | فض | crowd-control | suffer | weak
ASSAULT | v | فرّق يفرق | crowd-control | hit | weak
ASSAULT | v | لاحق يلاحق لوحق يلاحق | crowd-control | hit | weak after=@crowd
ASSAULT | v | رشّ يرش | crowd-control | hit | weak
ASSAULT | v | ردّ يرد | - | attack | weak after=بالغاز,بقنابل,بالرصاص,بمدفعيتها,بالمدفعية,بقصف,بنيران,بإطلاق,بغارات,بضربات,بصواريخ,بالذخيرة
ASSAULT | v | ردّ يرد | crowd-control | hit | weak after=@crowd
ASSAULT | v | استعمل يستعمل | crowd-control | attack | weak after=غاز,خراطيم,هراوات,رصاص,قنابل
ASSAULT | v | استخدم يستخدم | crowd-control | attack | weak after=غاز,خراطيم,هراوات,رصاص,قنابل,مياه
ASSAULT | v | دفع يدفع دفع يدفع | beat | hit | weak after=أرضا,الأرض
ASSAULT | v | ساق يسوق | beat | hit | weak after=بالعصي,بالضرب
ASSAULT | v | جلد يجلد | torture | hit
ASSAULT | v | علّق يعلق | torture | hit | weak after=سيخ,سقف,سقفها,أقدامهم
ASSAULT | n | صعق | torture | suffer | weak
ASSAULT | v | سبى يسبي | abduct | hit
ASSAULT | v | استعبد يستعبد | sexual | hit
ASSAULT | n | سبي | abduct | suffer
ASSAULT | v | نهب ينهب نهب ينهب | destroy | hit | weak
ASSAULT | n | نهب | destroy | suffer | weak
ASSAULT | v | ردم يردم | destroy | hit | weak
ASSAULT | v | سوّى يسوي | destroy | hit | weak after=بالأرض,أرضا
ASSAULT | v | انهار ينهار | destroy | suffer | weak after=برج,مبنى,سد,جسر,قصف,غارة,تفجير
ASSAULT | n | انهيار | destroy | suffer | weak after2=برج,مبنى,سد,جسر
ASSAULT | v | احترق يحترق | destroy | suffer | weak
ASSAULT | n | احتراق | destroy | suffer | weak
ASSAULT | v | قضى يقضي | - | suffer | harm=killed weak
ASSAULT | v | تسلّل يتسلل | - | attack | weak
ASSAULT | n | تسلل | - | attack | weak
ASSAULT | v | وقع يقع | - | suffer | weak seizure after=يد,قبضة,أيدي
ASSAULT | v | سقط يسقط | - | suffer | weak seizure after=يد,قبضة,أيدي,بيد,مدينة,بلدة,قاعدة,حامية
ASSAULT | n | سقوط | - | suffer | weak seizure
ASSAULT | v | اندفع يندفع | - | attack | weak
ASSAULT | v | فقد يفقد | - | suffer | weak after=@force
ASSAULT | n | وفاة وفيات | - | suffer | harm=killed weak
ASSAULT | n | ضحية ضحايا | - | suffer | harm=killed weak
ASSAULT | v | وجد يجد وجد يوجد | targeted | suffer | weak after=مقتولين,مقتولا,جثة,مقتولة,مذبوحا
ASSAULT | v | استنشق يستنشق | unconventional | suffer | weak after=غاز,غازات
ASSAULT | n | استنشاق | unconventional | suffer | weak after2=غاز,غازات
ASSAULT | n | حملة حملات | - | attack | weak not=انتخابية,الانتخابية,تلقيح,التلقيح,إعلامية,تبرعات,توعية,دعائية,تطعيم,نظافة
ASSAULT | n | انتقام | targeted | attack | weak
ASSAULT | n | عمل أعمال | targeted | attack | next=انتقامية,انتقامي,عدائية,عدائي,إرهابي,إرهابية,تخريبي,تخريبية
ASSAULT | n | قبضة | - | attack | weak seizure possessed
ASSAULT | n | مذبحة مذابح | targeted | suffer
COERCE | n | موقوف موقوفون | arrest | suffer | harm=detained weak
COERCE | n | معتقل معتقلون | arrest | suffer | harm=detained weak
COERCE | n | محتجز محتجزون | arrest | suffer | harm=detained weak
COERCE | v | أمسك يمسك | arrest | hit | harm=detained weak
COERCE | v | طرح يطرح | arrest | hit | weak after=أرضا,الأرض
COERCE | v | سلّم يسلم | arrest | hit | weak after=نفسه,أنفسهم,نفسها
COERCE | n | استدعاء استدعاءات | arrest | suffer | weak
COERCE | v | استدعى يستدعي استدعي يستدعى | arrest | hit | weak
COERCE | v | قطع يقطع قطع يقطع | censor | hit | weak after=@net
COERCE | n | قطع | censor | suffer | weak after2=@net
COERCE | v | انقطع ينقطع | censor | suffer | weak after=@net
COERCE | n | انقطاع | censor | suffer | weak after2=@net
COERCE | v | علّق يعلق علّق يعلق | censor | hit | weak after=@net
COERCE | v | عطّل يعطل | censor | hit | weak after=@net
COERCE | v | تعطّل يتعطل | censor | suffer | weak after=@net
COERCE | v | توقّف يتوقف | censor | suffer | weak after=@net
COERCE | v | خفّض يخفض | censor | hit | weak after=سرعة
COERCE | v | أبطأ يبطئ أبطئ يبطأ | censor | hit | weak after=سرعة,خدمة,إنترنت
COERCE | v | قرصن يقرصن | cyber | hit
COERCE | n | قرصنة | cyber | attack | weak
COERCE | n | تسلل | cyber | attack | weak after=شبكة,شبكات,حواسيب,أنظمة,خوادم
COERCE | v | طرد يطرد طرد يطرد | deport | hit | weak
COERCE | n | طرد | deport | suffer | weak
COERCE | v | ردّ يرد | deport | hit | weak after=لاجئين,مهاجرين,حدود
COERCE | v | أجلى يجلي أجلي يجلى | deport | hit | weak
COERCE | n | رحيل | deport | suffer | weak prefix=ب
COERCE | p | حالة السلامة الوطنية | martial-law | attack
COERCE | n | حالة حال | martial-law | attack | next=حرب,الحرب,حصار,الحصار
COERCE | v | حلّ يحل حل يحل | martial-law | hit | weak after=برلمان,مجلس,حكومة,حزب,جمعية,مؤسسات
COERCE | n | حل | martial-law | suffer | weak after2=برلمان,مجلس,حكومة,حزب,جمعية,مؤسسات
COERCE | n | صورة صور | misinformation | attack | weak next=مفبركة,مزيفة,مزورة
COERCE | n | مقطع مقاطع | misinformation | attack | weak next=مزيف,مزيفة,مفبرك,مفبركة
COERCE | v | أقال يقيل أقيل يقال | restrict | hit | after=@office
COERCE | n | إقالة إقالات | restrict | suffer
COERCE | v | أعفى يعفي أعفي يعفى | restrict | hit | after=@office
COERCE | n | إعفاء | restrict | suffer | after=@office
COERCE | v | عزل يعزل عزل يعزل | restrict | hit | weak after=@office
COERCE | n | عزل | restrict | suffer | weak after=@office
COERCE | v | نقل ينقل | restrict | hit | weak after=@office
COERCE | v | علّق يعلق علّق يعلق | restrict | hit | weak
COERCE | n | تعليق | restrict | suffer | weak
COERCE | v | أوقف يوقف أوقف يوقف | restrict | hit | weak
COERCE | v | ألغى يلغي ألغي يلغى | restrict | hit | weak
COERCE | n | إلغاء | restrict | suffer | weak
COERCE | v | وضع يضع وضع يوضع | restrict | hit | weak
COERCE | v | شدّد يشدد | restrict | attack | weak after=إجراءات,إجراءاتها,قيود,حراسة,تدابير,حصار,حصارها
COERCE | v | أدرج يدرج أدرج يدرج | restrict | hit | weak
COERCE | v | أقام يقيم أقيم يقام | restrict | attack | weak after=حاجز,حواجز,سياج,سواتر,نقاط,بوابة
COERCE | n | إقامة | restrict | suffer | next=جبرية,الجبرية
COERCE | v | أجّل يؤجل | restrict | hit | weak after=فتح,انتخابات,إعادة
COERCE | v | سمح يسمح | restrict | attack | weak negated
COERCE | n | سماح | restrict | attack | weak
COERCE | v | فتّش يفتش | seize | hit | weak
COERCE | v | سطا يسطو | seize | attack | after=على
COERCE | n | سطو | seize | attack
COERCE | v | حرز يحرز حرّز يحرز | seize | hit | weak
COERCE | v | حرّز يحرز | seize | hit | weak
COERCE | v | كشف يكشف | seize | hit | weak after=مخبأ,نفق,كدس,أسلحة,عبوة,عبوات,معمل,ورشة,مخزن
COERCE | v | فجّر يفجر | seize | hit | weak after=أجهزة,مشبوه,مشبوهة,تحت,السيطرة,مسيطر
COERCE | v | اقتطع يقتطع | withhold | hit
COERCE | n | اقتطاع | withhold | suffer
COERCE | v | حسم يحسم حسم يحسم | withhold | hit | weak after=أموال,رواتب,راتب,مستحقات
COERCE | v | قطع يقطع | withhold | hit | weak after=مياه,ماء,كهرباء,رواتب,تيار
COERCE | v | رفض يرفض | withhold | hit | weak after=دخول,إدخال,عبور,مرور
MOBILIZE | v | نشر ينشر نشر ينشر | troops | attack | weak after=@force
MOBILIZE | n | نشر | troops | suffer | weak after=@force
MOBILIZE | v | نشر ينشر نشر ينشر | police | attack | weak after=@police
MOBILIZE | n | نشر | police | suffer | weak after=@police
MOBILIZE | v | نشر ينشر | militia | attack | weak after=مسلحيها,مسلحيه,مقاتليها,مقاتليه,عناصرها,عناصره
MOBILIZE | v | أرسل يرسل أرسل يرسل | troops | attack | weak after=@force
MOBILIZE | n | إرسال | troops | suffer | weak after=@force
MOBILIZE | v | أوفد يوفد أوفد يوفد | troops | attack | weak after=@force
MOBILIZE | n | إيفاد | troops | suffer | weak after=@force
MOBILIZE | v | نقل ينقل نقل ينقل | troops | hit | weak after=@force
MOBILIZE | n | نقل | troops | suffer | weak after=@force
MOBILIZE | v | دخل يدخل | troops | agent | weak after=@force
MOBILIZE | v | دخل يدخل | troops | agent | weak around=@force
MOBILIZE | n | دخول | troops | agent | weak after=@force
MOBILIZE | v | عبر يعبر | troops | agent | weak around=@force
MOBILIZE | n | عبور | troops | agent | weak around=@force
MOBILIZE | v | تسلّم يتسلم | troops | attack | weak around=@force
MOBILIZE | n | تسلم | troops | attack | weak around=@force
MOBILIZE | v | توجّه يتوجه | troops | agent | weak around=@force
MOBILIZE | v | تقدّم يتقدم | troops | agent | weak around=@force
MOBILIZE | v | وصل يصل | troops | agent | weak around=@force
MOBILIZE | n | وصول | troops | agent | weak after=@force
MOBILIZE | v | عزّز يعزز | troops | attack | weak around=@force
MOBILIZE | v | شارك يشارك | troops | agent | weak around=@force
MOBILIZE | n | مشاركة | troops | agent | weak around=@force
MOBILIZE | v | استدعى يستدعي استدعي يستدعى | troops | hit | weak after=@force
MOBILIZE | n | استدعاء | troops | suffer | weak after=@force
MOBILIZE | v | حلّق يحلق | weapons | agent | weak around=@force,طائرة,طائرات,طائرتان
MOBILIZE | v | سيّر يسير | weapons | attack | weak after=@force
MOBILIZE | v | رفع يرفع رفع يرفع | troops | attack | weak around=@force,جاهزية,تأهب,استنفار
MOBILIZE | v | أضاف يضيف | troops | attack | weak after=@force
MOBILIZE | v | اقتحم يقتحم | troops | hit | weak around=@force
MOBILIZE | n | اقتحام | troops | suffer | weak
MOBILIZE | n | غزو | troops | attack
MOBILIZE | v | غزا يغزو | troops | hit
MOBILIZE | n | سيطرة | troops | attack | weak
MOBILIZE | v | سيطر يسيطر | troops | attack | weak
MOBILIZE | n | هجوم هجمات | troops | attack | weak after2=بري,بريا,مضاد,مضادا,واسع,واسعا
MOBILIZE | v | حمل يحمل | militia | agent | weak after=سلاح,السلاح,أسلحة
MOBILIZE | n | حمل | militia | agent | weak next=سلاح,السلاح
MOBILIZE | v | مدّد يمدد | troops | attack | weak around=@force
MOBILIZE | n | انضمام | militia | agent | weak around=@force
PROTEST | v | جلس يجلس | demo | agent | weak around=@crowd,اعتصام,احتجاجا,احتجاج
PROTEST | v | مشى يمشي | demo | agent | weak after=@crowd
PROTEST | v | سار يسير | demo | agent | weak after=@crowd
PROTEST | v | وقف يقف | demo | agent | weak after=@crowd
PROTEST | v | تجمّع يتجمع | demo | agent | weak
PROTEST | n | تجمع تجمعات | demo | agent | weak
PROTEST | n | تظاهر | demo | agent | weak
PROTEST | v | بقي يبقى | demo | agent | weak after=@crowd
PROTEST | v | حاصر يحاصر | demo | agent | weak after=@crowd
PROTEST | v | رفع يرفع | demo | agent | weak after=@crowd
PROTEST | v | أحرق يحرق أحرق يحرق | riot | hit | weak
PROTEST | v | أضرم يضرم أضرم يضرم | riot | attack | weak after=نار,نيران
PROTEST | v | أقفل يقفل أقفل يقفل | obstruct | hit | weak
PROTEST | v | أغلق يغلق أغلق يغلق | obstruct | hit | weak after=@crowd
PROTEST | v | أغلق يغلق أغلق يغلق | strike | hit | weak after=أصحاب,تجار,متاجر,متاجرهم,محال,محالهم,دكاكين,أبوابها,أسواق
PROTEST | v | قطع يقطع قطع يقطع | obstruct | hit | weak after=@crowd
PROTEST | n | مقطوع مقطوعة | obstruct | suffer | weak
PROTEST | v | رشق يرشق | riot | hit | weak
PROTEST | v | رمى يرمي | riot | hit | weak after=@crowd
PROTEST | v | اشتبك يشتبك | riot | clash | weak around=@crowd
PROTEST | n | مواجهة مواجهات | riot | clash | weak around=@crowd
PROTEST | v | اقتحم يقتحم | riot | hit | weak around=@crowd
PROTEST | n | اقتحام | riot | suffer | weak around=@crowd
PROTEST | v | اخترق يخترق | riot | hit | weak around=@crowd
PROTEST | v | اجتاز يجتاز | riot | hit | weak around=@crowd
PROTEST | n | اجتياح | riot | suffer | weak around=@crowd
PROTEST | n | اضطراب اضطرابات | riot | agent | weak
PROTEST | v | طرد يطرد | riot | hit | weak around=@crowd
PROTEST | v | حطّم يحطم | vandalize | hit | weak
PROTEST | v | هشّم يهشم | vandalize | hit | weak
PROTEST | v | كسّر يكسر | vandalize | hit | weak
PROTEST | v | كسر يكسر | vandalize | hit | weak after=نوافذ,نوافذه,زجاج,أبواب,واجهات
PROTEST | v | خرّب يخرب | vandalize | hit
PROTEST | v | هاجم يهاجم هوجم يهاجم | vandalize | hit | weak after=مقار,مقرات,مقر,مكاتب,منزل,سفارة
PROTEST | v | أفرغ يفرغ | vandalize | hit | weak after=@crowd
PROTEST | n | متوقف متوقفون | strike | agent | weak after=عمل,العمل
PROTEST | v | عبر يعبر | riot | agent | weak after=@crowd
PROTEST | n | جمعة | demo | agent | weak next=غضب,الغضب,الرحيل,الحسم,الصمود,الكرامة
PROTEST | v | رقص يرقص | demo | agent | weak after=@crowd
PROTEST | n | إطار إطارات | obstruct | attack | weak
RETREAT | v | غادر يغادر | withdraw | agent | weak
RETREAT | v | ترك يترك | withdraw | hit | weak
RETREAT | v | عاد يعود | release | agent | weak
RETREAT | n | عودة | release | agent | weak
RETREAT | n | عائد عائدون | release | agent | weak
RETREAT | v | نقل ينقل نقل ينقل | release | hit | weak after=@captive
RETREAT | v | وصل يصل | release | agent | weak around=@captive
RETREAT | v | سرّح يسرح | release | hit
RETREAT | n | تسريح | release | suffer | weak
RETREAT | v | حرّر يحرر | release | hit | weak
RETREAT | n | تحرير | release | suffer | weak after=@captive
RETREAT | v | استعاد يستعيد | release | hit | weak after=@captive
RETREAT | n | تبادل | release | suffer | weak after=@captive
RETREAT | v | ترك يترك | resign | hit | weak after=@office
RETREAT | n | استقالة استقالات | resign | agent
RETREAT | v | استقال يستقيل | resign | agent
RETREAT | v | تبع يتبع | resign | agent | weak
RETREAT | v | سحب يسحب سحب يسحب | withdraw | hit | weak after=@force
RETREAT | n | سحب | withdraw | suffer | weak after=@force
RETREAT | v | نقل ينقل | withdraw | hit | weak after=@force
RETREAT | v | عبر يعبر | withdraw | agent | weak
RETREAT | v | تموضع يتموضع | withdraw | agent | weak
RETREAT | n | تموضع | withdraw | agent | weak
RETREAT | n | إجلاء | withdraw | suffer | weak
RETREAT | v | أنهى ينهي | - | hit | weak
RETREAT | n | إنهاء | - | suffer | weak
RETREAT | v | حلّ يحل | - | hit | weak after=نفسه,نفسها
RETREAT | n | إزالة | - | suffer | weak
RETREAT | v | أزال يزيل أزيل يزال | access | hit | weak
RETREAT | v | رفع يرفع رفع يرفع | access | hit | weak after=حظر,حصار,قيود,منع,عقوبات,حجب,تجوال,طوق
RETREAT | v | فتح يفتح فتح يفتح | access | hit | weak
RETREAT | n | فتح | access | suffer | weak
RETREAT | v | سمح يسمح | access | attack | weak
RETREAT | n | تسيير | access | suffer | weak after2=رحلات,رحلتين,رحلة
RETREAT | v | صمت يصمت | ceasefire | agent | after=مدافع,بنادق,سلاح
RETREAT | n | إسكات | ceasefire | suffer | after=بنادق,بنادقهم,مدافع
RETREAT | n | صلح | ceasefire | agree
RETREAT | v | أوقف يوقف | ceasefire | hit | weak after=عمليات,عملياته,عملياتها,قتال,هجمات,هجماته,قصف
RETREAT | n | وقف | ceasefire | suffer | weak after2=عمليات,عملياته,عملياتها,قتال,هجمات,هجماته,قصف
RETREAT | n | تمديد | ceasefire | suffer | weak after2=هدنة,اتفاق,وقف
RETREAT | v | مدّد يمدد | ceasefire | hit | weak after=هدنة,اتفاق,وقف
RETREAT | v | سلّم يسلم | disarm | hit | weak after=سلاح,أسلحة,أسلحتهم,أسلحته,دبابات,سلاحه
RETREAT | n | تسليم | disarm | suffer | weak after=سلاح,أسلحة,أسلحتهم,دبابات,دباباتهم,سلاحه
RETREAT | n | إتلاف | disarm | suffer | weak after=سلاح,أسلحة,ذخائر
REJECT | v | ألغى يلغي ألغي يلغى | meet | hit | weak
REJECT | n | إلغاء | meet | suffer | weak after=@talks
REJECT | v | أرجأ يرجئ | meet | hit | weak
REJECT | v | تغيّب يتغيب | meet | agent
REJECT | v | غاب يغيب | meet | agent | weak after=@talks
REJECT | n | مقاطعة | meet | suffer | weak
REJECT | v | قاطع يقاطع | meet | hit | weak
REJECT | v | حضر يحضر | meet | visit | weak negated
REJECT | v | تفاوض يتفاوض | meet | meet | negated
REJECT | v | التقى يلتقي | meet | meet | negated
REJECT | v | جلس يجلس | meet | meet | negated
REJECT | v | استقال يستقيل | yield | agent | negated
REJECT | v | تنحّى يتنحى | yield | agent | negated
REJECT | v | غادر يغادر | yield | agent | negated
REJECT | v | رضخ يرضخ | yield | agent | negated
REJECT | v | خضع يخضع | yield | agent | negated
REJECT | v | تراجع يتراجع | yield | agent | negated
REJECT | v | تنازل يتنازل | yield | agent | negated
REJECT | v | سلّم يسلم | yield | agent | negated
REJECT | v | انسحب ينسحب | yield | agent | negated
REJECT | v | توقّف يتوقف | yield | agent | negated
REJECT | v | بدّل يبدل | yield | agent | negated
REJECT | v | قبل يقبل | - | address | negated
REJECT | v | وافق يوافق | - | address | negated
REJECT | v | سمح يسمح | - | address | weak negated
REJECT | v | تمسّك يتمسك | change | address | weak
REJECT | n | تمسك | yield | address | weak
REJECT | v | عرقل يعرقل | - | hit
REJECT | n | عرقلة | - | suffer | weak
REJECT | v | أعاق يعيق | - | hit | weak
REJECT | v | عطّل يعطل | - | hit | weak
REJECT | v | أبطل يبطل | - | hit | weak
REJECT | v | أسقط يسقط | - | hit | weak after=@measure,مجلس,برلمان,نواب
REJECT | v | صوّت يصوت | - | address | weak after=ضد,إسقاط,رفض
REJECT | n | اعتراض اعتراضات | - | address
REJECT | n | تحفظ تحفظات | - | address | weak
REJECT | v | تحفّظ يتحفظ | - | address | weak
REJECT | v | تبرّأ يتبرأ | - | address
REJECT | n | مرفوض مرفوضة | - | suffer | weak
REJECT | v | سحب يسحب | - | hit | weak after=وزراءه,وزراءها,نوابه,اعترافها
REJECT | v | استبعد يستبعد | - | address
REJECT | n | استبعاد | - | address | weak
REJECT | n | شأن | - | address | weak next=داخلي,داخليا
REJECT | n | مخالف مخالفة | - | address | weak after=للقانون,للدستور
REQUEST | n | شكوى شكاوى | assist | address | weak
REQUEST | v | شكا يشكو | assist | address | weak
REQUEST | v | لجأ يلجأ | assist | address | weak after=محكمة,مجلس,قضاء,تحكيم
REQUEST | v | توجّه يتوجه | assist | address | weak after=محكمة,جنائية,مجلس,لاهاي
REQUEST | v | عرض يعرض | meet | address | weak after=@talks
REQUEST | v | اقترح يقترح | change | address
REQUEST | n | اقتراح اقتراحات | change | address | weak
REQUEST | v | ربط يربط | yield | address | weak
REQUEST | v | رهن يرهن | yield | address | weak
REQUEST | v | اشترط يشترط | yield | address
REQUEST | n | شرط شروط | yield | address | weak
REQUEST | v | كلّف يكلف | change | address | weak
REQUEST | v | وجب يجب | yield | address | weak
REQUEST | v | أوصى يوصي | change | address
REQUEST | v | شدّد يشدد | change | address | weak after=ضرورة,وجوب,أهمية
REQUEST | n | خروج | yield | address | weak
SANCTION | v | علّق يعلق علّق يعلق | discontinue | hit | weak
SANCTION | n | تعليق | discontinue | suffer | weak
SANCTION | v | قطع يقطع قطع يقطع | discontinue | hit | weak after=@ties
SANCTION | n | قطع | discontinue | suffer | weak after=@ties
SANCTION | v | أوقف يوقف أوقف يوقف | discontinue | hit | weak after=@ties
SANCTION | n | وقف | discontinue | suffer | weak after=@ties
SANCTION | n | إنهاء | discontinue | suffer | weak after=@ties
SANCTION | v | أنهى ينهي | discontinue | hit | weak after=@ties
SANCTION | n | انسحاب | discontinue | agent | weak
SANCTION | v | انسحب ينسحب | discontinue | agent | weak
SANCTION | n | خروج | discontinue | agent | weak after=اتفاق,معاهدة,الاتفاق
SANCTION | v | قيّد يقيد | discontinue | hit | weak
SANCTION | n | تقييد | discontinue | suffer | weak
SANCTION | v | منع يمنع منع يمنع | discontinue | hit | weak
SANCTION | n | منع | discontinue | suffer | weak
SANCTION | v | حذا يحذو | discontinue | agent | weak
SANCTION | v | أبعد يبعد أبعد يبعد | expel | hit | weak
SANCTION | n | إبعاد | expel | suffer | weak after=@diplomat
SANCTION | v | أقصى يقصي أقصي يقصى | expel | hit
SANCTION | n | إقصاء | expel | suffer | weak
SANCTION | v | أمهل يمهل | expel | address | after=@diplomat
SANCTION | n | إمهال | expel | address | after=@diplomat
SANCTION | v | أعفى يعفي أعفي يعفى | expel | hit | weak
SANCTION | v | فصل يفصل فصل يفصل | expel | hit | weak
SANCTION | n | فصل | expel | suffer | weak
SANCTION | n | مغادرة | expel | agent | weak after=@diplomat
SANCTION | v | استدعى يستدعي | withdraw | hit | weak
SANCTION | v | غادر يغادر | withdraw | agent | weak after=@diplomat
SANCTION | v | سحب يسحب | withdraw | hit | weak after=@diplomat
SANCTION | n | سحب | withdraw | suffer | weak after=@diplomat
SANCTION | v | دان يدين | convict | hit | weak
SANCTION | v | اتّهم يتهم اتهم يتهم | convict | hit | weak after=نيابة,محكمة,ادعاء,قضاء
SANCTION | v | وجّه يوجه وجّه يوجه | convict | attack | weak after=تهم,تهمة,اتهام,اتهامات,نيابة
SANCTION | n | محكوم محكومون | convict | suffer | weak
SANCTION | v | نال ينال | convict | suffer | weak after=سنوات,سجن,حكم
ACCUSE | v | استدعى يستدعي | disapprove | hit | weak after=@diplomat
ACCUSE | n | استدعاء | disapprove | suffer | weak after=@diplomat
ACCUSE | v | أعرب يعرب | disapprove | address | weak after=قلقه,قلقها,قلق,أسفه,أسفها,خيبة,استيائه,استيائها,غضبه,صدمته,سخطه,امتعاضه,إدانته,إدانتها
ACCUSE | v | عبّر يعبر | disapprove | address | weak after=قلقه,قلقها,قلق,أسفه,أسفها,خيبة,استيائه,استيائها,غضبه,صدمته,سخطه,امتعاضه,إدانته,إدانتها
ACCUSE | v | أبدى يبدي | disapprove | address | weak after=قلقه,قلقها,قلقا,أسفه,استياءه,استياءها,امتعاضه
ACCUSE | n | خيبة | disapprove | address | weak next=أمل,أمله,أملها,الأمل
ACCUSE | n | سخط | disapprove | address | weak
ACCUSE | n | غضب | disapprove | address | weak possessed
ACCUSE | n | قلق | disapprove | address | weak possessed
ACCUSE | v | عاب يعيب | disapprove | address
ACCUSE | v | هاجم يهاجم | disapprove | address | weak
ACCUSE | v | وصف يصف وصف يوصف | disapprove | address | weak
ACCUSE | v | اعتبر يعتبر | disapprove | address | weak
ACCUSE | v | عدّ يعد | disapprove | address | weak
ACCUSE | v | رأى يرى | disapprove | address | weak
ACCUSE | v | ألصق يلصق | allege | address | after=تهمة,التهمة,اتهام
ACCUSE | v | رجّح يرجح | allege | address | weak
ACCUSE | v | لمّح يلمح | allege | address | weak
ACCUSE | n | تلميح | allege | address | weak
ACCUSE | v | زعم يزعم | allege | address | weak
ACCUSE | v | ادّعى يدعي | allege | address | weak
ACCUSE | v | أوفد يوفد | investigate | hit | weak after=لجنة,خبراء,محققين,مفتشين
ACCUSE | n | مراجعة | investigate | address | weak
ACCUSE | v | درس يدرس | investigate | address | weak after=نيابة,قضاء
ACCUSE | v | كلّف يكلف | investigate | address | weak after=تحقيق,لجنة
THREATEN | v | توعّد يتوعد | - | address
THREATEN | v | تعهّد يتعهد | violence | address | weak
THREATEN | v | وعد يعد | violence | address | weak
THREATEN | v | واجه يواجه | - | address | weak after=@price
THREATEN | v | دفع يدفع | violence | address | weak after=ثمن,ثمنا,الثمن
THREATEN | v | ردّ يرد | violence | address | weak
THREATEN | n | رد | violence | address | weak next=قاس,قاسيا,حازم,حازما,مناسب,موجع,مزلزل,ساحق
THREATEN | v | احتفظ يحتفظ | violence | address | after=بحق,بحقها,بحقه,حق,حقها,حقه
THREATEN | v | لاحق يلاحق | violence | address | weak
THREATEN | n | ملاحقة | violence | suffer | weak
THREATEN | v | حاسب يحاسب | arrest | address | weak
THREATEN | n | محاسبة | arrest | suffer | weak
THREATEN | v | نبّه ينبه | - | address | weak
THREATEN | n | تنبيه تنبيهات | - | address | weak
THREATEN | v | لوّح يلوح | - | address | weak after=ب,بعقوبات,بفرض,باللجوء,باستخدام,بورقة,بقطع,بالانسحاب,بإغلاق,بسحب,برد
THREATEN | n | تلويح | - | address | weak
THREATEN | v | سكت يسكت | violence | address | negated
THREATEN | v | تسامح يتسامح | - | address | negated
THREATEN | v | تصدّى يتصدى | violence | address | weak
THREATEN | v | أمر يأمر | violence | address | weak after=بإطلاق,النار,بقتل,بضرب
THREATEN | n | أمر أوامر | violence | address | weak after=بإطلاق,النار,بقتل,بضرب
SUPPORT | v | دافع يدافع | - | address | weak
SUPPORT | n | دفاع | - | address | weak possessed
SUPPORT | v | عدّ يعد | - | address | weak
SUPPORT | v | وصف يصف | - | address | weak
SUPPORT | v | اعتبر يعتبر | - | address | weak
SUPPORT | v | اعترف يعترف | - | address | weak
SUPPORT | n | اعتراف | - | address | weak
SUPPORT | n | معترف معترفون | - | address | participle
SUPPORT | n | انضمام | - | address | weak
SUPPORT | v | انضمّ ينضم | - | address | weak
SUPPORT | v | قدّر يقدر | - | address | weak
SUPPORT | n | ولاء | - | address | weak
SUPPORT | v | صوّت يصوت | - | address | weak
SUPPORT | n | تصويت | - | address | weak
SUPPORT | v | تخلّى يتخلى | - | address | negated
SUPPORT | v | كرّم يكرم | - | hit | weak
SUPPORT | v | واسى يواسي | - | hit
CONCEDE | n | أسف | - | address | weak possessed
CONCEDE | v | أسف يأسف | - | address
CONCEDE | v | تأسّف يتأسف | - | address
CONCEDE | n | معتذر معتذرون | - | address | participle
CONCEDE | v | عدل يعدل | - | address | after=عن
CONCEDE | n | عدول | - | address | after=عن
CONCEDE | v | تراجع يتراجع | - | address | weak after=عن
CONCEDE | n | تراجع | - | address | weak after=عن
CONCEDE | v | أرجأ يرجئ أرجئ يرجأ | - | hit
CONCEDE | n | إرجاء | - | suffer | weak
CONCEDE | v | علّق يعلق | - | hit | weak after=@measure
CONCEDE | n | تعليق | - | suffer | weak after=@measure
CONCEDE | v | أبطل يبطل | - | hit | weak after=@measure
CONCEDE | v | سحب يسحب | - | hit | weak after=@measure
CONCEDE | v | عرض يعرض | - | address | weak after=استقالته,هدنة,وقفا,تسوية,إطلاق
CONCEDE | v | أعاد يعيد أعيد يعاد | - | hit | weak
CONCEDE | n | عودة | - | agent | weak
CONCEDE | n | وقف | - | suffer | weak
CONCEDE | v | أوقف يوقف | - | hit | weak
CONCEDE | n | إغلاق | - | suffer | weak
CONCEDE | n | خطأ أخطاء | - | address | weak after2=فادح,جسيم,مؤسف
CONCEDE | v | رفع يرفع | - | hit | weak after=رواتب,أجور,الأجور,الحد
CONCEDE | v | شكّل يشكل | - | hit | weak after=حكومة,لجنة
CONSULT | v | جال يجول | visit | visit | person
CONSULT | v | قصد يقصد | visit | visit | weak
CONSULT | v | هبط يهبط | visit | visit | weak
CONSULT | v | أوفد يوفد أوفد يوفد | visit | visit | weak
CONSULT | n | إيفاد | visit | visit | weak
CONSULT | v | قدم يقدم | visit | visit | weak person
CONSULT | n | استشارة استشارات | - | meet
CONSULT | n | عشاء غداء | - | meet | weak
CONSULT | n | مجتمع مجتمعون | - | meet | weak
CONSULT | n | جمعية | - | meet | weak next=عمومية,العمومية
CONSULT | v | أبلغ يبلغ | - | meet | weak
CONSULT | n | إبلاغ | - | meet | weak
CONSULT | v | تحادث يتحادث | phone | meet
CONSULT | n | مكالمة مكالمات | phone | meet
CONSULT | v | جمع يجمع | third-party | meet | weak
CONSULT | v | أدار يدير | third-party | meet | weak after=@talks
CONSULT | n | صلح | third-party | meet | weak
CONSULT | v | ناقش يناقش | - | meet
CONSULT | n | نقاش نقاشات | - | meet | weak
CONSULT | n | مناقشة مناقشات | - | meet | weak
COOPERATE | v | سيّر يسير | - | hit | weak
COOPERATE | v | سلّم يسلم | - | hit | weak
COOPERATE | n | تسليم | - | suffer | weak
COOPERATE | v | أعاد يعيد أعيد يعاد | - | hit | weak after=@diplomat,علاقات,علاقاتهما,علاقاتها
COOPERATE | n | إعادة | - | suffer | weak after=@diplomat,علاقات,علاقاتهما,علاقاتها
COOPERATE | v | فتح يفتح | - | hit | weak after=سفارة,سفارتها,سفارتان,قنصلية,معبر,خط,حدود
COOPERATE | v | أطلق يطلق | - | hit | weak after=مشروع,مشروعا,لجنة,خط,شراكة,مبادرة
COOPERATE | n | تفعيل | - | suffer | weak
COOPERATE | v | فعّل يفعل | - | hit | weak
COOPERATE | n | مشترك مشتركة | - | agree | weak
COOPERATE | v | مدّ يمد | - | hit | weak
COOPERATE | v | شارك يشارك | - | agree | weak
COOPERATE | n | مشاركة | - | agree | weak
COOPERATE | v | عرض يعرض | - | aid | weak after=مساعدة,مساعدتها,خبراء,تعاون
AGREE | v | وافق يوافق | - | agree | weak
AGREE | n | موافقة | - | agree | weak
AGREE | v | قبل يقبل | - | agree | weak
AGREE | n | قبول | - | agree | weak
AGREE | v | أمضى يمضي | - | agree | weak
AGREE | n | توقيع | - | agree | weak
AGREE | n | تفاهم تفاهمات | - | agree | weak
AGREE | n | صفقة صفقات | - | agree | weak
`;
