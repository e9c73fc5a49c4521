/** Words of the verbal types and of material cooperation. Columns: type | see assault.ts. Frame "address": subject says it, object or إلى/من hears it. */
export const verbal = `
ACCUSE | v | اتّهم يتهم | allege | address
ACCUSE | n | اتهام اتهامات | allege | address | weak not=لائحة
ACCUSE | n | متهم متهمون | allege | address | participle
ACCUSE | v | حمّل يحمل | allege | address | after=مسؤولية,المسؤولية,مسئولية,المسئولية,مسؤولية,الجيش,الحكومة,السلطات,إسرائيل
ACCUSE | n | محمّل محملون | allege | address | participle after=مسؤولية,المسؤولية,مسئولية
ACCUSE | n | تحميل | allege | address | weak after=مسؤولية,المسؤولية
ACCUSE | v | نسب ينسب | allege | address | after=إلى,هجوم,الهجوم
ACCUSE | v | ألقى يلقي | allege | address | after=باللائمة,باللوم,بالمسؤولية,اللوم,اللائمة,بالمسئولية
ACCUSE | v | لام يلوم | allege | address
ACCUSE | p | أصابع الاتهام | allege | address
ACCUSE | p | إصبع الاتهام | allege | address
ACCUSE | v | ندّد يندد | disapprove | address
ACCUSE | n | تنديد | disapprove | address
ACCUSE | n | مندد منددون | disapprove | address | participle
ACCUSE | v | أدان يدين أدين يدان | disapprove | address | notafter=المحكمة,محكمة,القضاء,بتهمة,بالقتل,بتهم
ACCUSE | v | دان يدين | disapprove | address
ACCUSE | n | إدانة إدانات | disapprove | address | notafter=بتهمة,بجرائم,بتهم
ACCUSE | v | استنكر يستنكر | disapprove | address
ACCUSE | n | استنكار | disapprove | address
ACCUSE | v | شجب يشجب | disapprove | address
ACCUSE | n | شجب | disapprove | address
ACCUSE | v | انتقد ينتقد | disapprove | address
ACCUSE | n | انتقاد انتقادات | disapprove | address | weak
ACCUSE | n | استياء | disapprove | address | weak
ACCUSE | p | أعرب عن قلقه | disapprove | address | weak
ACCUSE | n | احتجاج | disapprove | address | weak after=لدى,رسمي
ACCUSE | v | احتجّ يحتج | disapprove | address | weak
ACCUSE | v | هاجم يهاجم | disapprove | address | weak after=سياسات,تصريحات,الحكومة,قرار
ACCUSE | n | تحقيق تحقيقات | investigate | address | weak
ACCUSE | v | فتح يفتح | investigate | address | after=تحقيقا,تحقيق,تحقيقات,التحقيق,بحثا,محضرا,تحقيقاً
ACCUSE | n | فتح | investigate | address | after2=تحقيق,التحقيق
ACCUSE | v | حقّق يحقق | investigate | address | after=في,مع,الشرطة,النيابة not=فوزا,أرباحا,نجاحا,تقدما,فوز,انتصارا,مكاسب,هدف,أهداف
ACCUSE | v | باشر يباشر | investigate | address | after=التحقيق,تحقيقا,تحقيقاتها,التحقيقات,تحقيقات
ACCUSE | v | بدأ يبدأ | investigate | address | after=التحقيق,تحقيقا,تحقيقات,تحقيقاتها
ACCUSE | v | تولّى يتولى | investigate | address | after=التحقيق,التحقيقات
ACCUSE | p | لجنة تحقيق | investigate | address
ACCUSE | p | لجنة تقصي | investigate | address | weak
ACCUSE | v | رفع يرفع | allege | address | after=دعوى,شكوى,دعاوى
ACCUSE | v | قدّم يقدم | allege | address | after=شكوى,دعوى
REQUEST | v | دعا يدعو | change | address
REQUEST | n | داع دعاة | change | address | participle weak
REQUEST | p | داعيا | change | address | participle
REQUEST | p | داعية | change | address | participle
REQUEST | p | داعين | change | address | participle
REQUEST | n | دعوة دعوات | change | address | weak
REQUEST | v | طالب يطالب | yield | address
REQUEST | n | مطالب مطالبون | yield | address | participle
REQUEST | n | مطالبة مطالبات | yield | address | weak
REQUEST | v | طلب يطلب | change | address
REQUEST | n | طلب طلبات | change | address | weak
REQUEST | v | ناشد يناشد نوشد يناشد | assist | address
REQUEST | n | مناشد مناشدون | assist | address | participle
REQUEST | n | مناشدة مناشدات | assist | address
REQUEST | n | نداء نداءات | assist | address | weak
REQUEST | v | حثّ يحث | change | address
REQUEST | n | حث | change | address | weak
REQUEST | v | أمر يأمر | yield | address
REQUEST | v | أمهل يمهل | yield | address
REQUEST | v | استغاث يستغيث | assist | address
REQUEST | n | استغاثة استغاثات | assist | address
REQUEST | v | ألحّ يلح | change | address | weak
REQUEST | v | التمس يلتمس | change | address | weak
REJECT | v | رفض يرفض | - | address
REJECT | n | رفض | - | address
REJECT | n | رافض رافضون | - | address | participle
REJECT | v | عارض يعارض عورض يعارض | - | address
REJECT | n | معارضة | - | address | weak possessed
REJECT | p | لن نفاوض | meet | address
REJECT | v | فاوض يفاوض | meet | address | negated
REJECT | v | ساوم يساوم | yield | address | negated
REJECT | v | اعترض يعترض | - | address | weak after=على
REJECT | p | استخدمت الفيتو | change | address
REJECT | p | حق النقض | change | address | weak
REJECT | v | تجاهل يتجاهل | - | address | weak
THREATEN | v | هدّد يهدد | - | address
THREATEN | n | تهديد تهديدات | - | address | weak
THREATEN | n | مهدد مهددون | - | address | participle
THREATEN | v | توعّد يتوعد | violence | address
THREATEN | n | متوعد متوعدون | violence | address | participle
THREATEN | n | وعيد | violence | address
THREATEN | v | لوّح يلوح | - | address | notafter=بعلم,بأعلام,بيده,بالأعلام
THREATEN | n | ملوح ملوحون | - | address | participle
THREATEN | v | حذّر يحذر | - | address | weak
THREATEN | n | محذر محذرون | - | address | participle weak
THREATEN | v | أنذر ينذر | violence | address
THREATEN | n | إنذار إنذارات | violence | address | weak
THREATEN | v | أمهل يمهل | - | address
THREATEN | v | تعهّد يتعهد | violence | address | after=بالرد,بملاحقة,بالثأر,برد,الثأر,بالانتقام
THREATEN | v | تهاون يتهاون | - | address | negated
THREATEN | v | أقسم يقسم | violence | address | weak
CONSULT | v | التقى يلتقي | - | meet
CONSULT | v | اجتمع يجتمع | - | meet
CONSULT | n | اجتماع اجتماعات | - | meet
CONSULT | n | لقاء لقاءات | - | meet | weak
CONSULT | v | استقبل يستقبل | visit | meet
CONSULT | n | استقبال | visit | meet | weak
CONSULT | v | زار يزور | visit | visit
CONSULT | n | زيارة زيارات | visit | visit
CONSULT | v | وصل يصل | visit | visit | person
CONSULT | n | وصول | visit | visit | person
CONSULT | v | تفقّد يتفقد | visit | visit
CONSULT | n | جولة جولات | visit | visit | weak not=محادثات,مفاوضات,تصعيد,العنف,ثانية,قتال
CONSULT | v | عاد يعود | visit | visit | weak person
CONSULT | v | توجّه يتوجه | visit | visit | weak person
CONSULT | v | هاتف يهاتف | phone | meet
CONSULT | p | مكالمة هاتفية | phone | meet
CONSULT | p | اتصال هاتفي | phone | meet
CONSULT | p | اتصالا هاتفيا | phone | meet
CONSULT | p | اتصل هاتفيا | phone | meet
CONSULT | v | بحث يبحث | - | meet | not=عن
CONSULT | n | محادثة محادثات | - | meet
CONSULT | n | مباحثة مباحثات | - | meet
CONSULT | n | مشاورة مشاورات | - | meet
CONSULT | n | مفاوضة مفاوضات | - | meet
CONSULT | n | قمة قمم | multilateral | meet | not=جبل,الجبل,الدوري,ترتيب
CONSULT | n | مؤتمر مؤتمرات | multilateral | meet | weak not=صحفي,صحافي
CONSULT | n | جلسة جلسات | multilateral | meet | weak after=طارئة,مغلقة,استثنائية,لمجلس
CONSULT | n | وساطة وساطات | third-party | meet
CONSULT | v | توسّط يتوسط | third-party | meet
CONSULT | v | ناقش يناقش نوقش يناقش | - | meet
CONSULT | v | تواصل يتواصل | third-party | meet | weak after=مع
CONSULT | v | تشاور يتشاور | - | meet
CONSULT | v | تباحث يتباحث | - | meet
CONSULT | n | وفد وفود | visit | visit | weak
AGREE | n | اتفاق اتفاقات,اتفاقيات | - | agree | not=إطلاق
AGREE | n | اتفاقية اتفاقيات | - | agree
AGREE | v | اتّفق يتفق | - | agree
AGREE | v | وقّع يوقع | - | agree | after=اتفاق,اتفاقا,اتفاقية,مذكرة,وثيقة,إعلان,معاهدة,بروتوكول,عقدا,على
AGREE | n | توقيع | - | agree | after2=اتفاق,اتفاقية,مذكرة,وثيقة,إعلان,معاهدة
AGREE | n | تفاهم تفاهمات | - | agree
AGREE | v | توصّل يتوصل | - | agree | after=اتفاق,تفاهم,تسوية,هدنة
AGREE | n | توصل | - | agree | after2=اتفاق,تفاهم,تسوية
AGREE | v | أبرم يبرم أبرم يبرم | - | agree
AGREE | n | معاهدة معاهدات | - | agree | weak
AGREE | p | اتفاق الصلح | - | agree
AGREE | n | صلح | - | agree | weak
AGREE | n | مصالحة مصالحات | - | agree | weak
AGREE | p | إعلان مشترك | - | agree
AGREE | v | اصطلح يصطلح | - | agree
SUPPORT | n | تضامن | - | address
SUPPORT | v | تضامن يتضامن | - | address
SUPPORT | v | أشاد يشيد | - | address
SUPPORT | n | إشادة | - | address
SUPPORT | v | شكر يشكر | - | address
SUPPORT | v | رحّب يرحب | - | address
SUPPORT | n | ترحيب | - | address
SUPPORT | v | أيّد يؤيد | - | address
SUPPORT | n | تأييد | - | address
SUPPORT | v | ثمّن يثمن | - | address
SUPPORT | n | مساندة | - | address
SUPPORT | v | ساند يساند | - | address
SUPPORT | v | هنّأ يهنئ | - | address
SUPPORT | v | عزّى يعزي | - | address | weak
SUPPORT | p | وقوف بلاده | - | address
SUPPORT | n | وقوف | - | address | weak after2=إلى,جانب,واشنطن,مع
SUPPORT | v | أبدى يبدي | - | address | weak after=دعمه,دعمها,تأييده,تضامنه,استعداده
SUPPORT | n | دعم | - | address | weak possessed
CONCEDE | v | وافق يوافق ووفق يوافق | - | address
CONCEDE | n | موافقة | - | address | weak
CONCEDE | v | وعد يعد | - | address
CONCEDE | n | وعد وعود | - | address | weak
CONCEDE | v | تعهّد يتعهد | - | address | notafter=بالرد,بملاحقة,بالثأر,برد
CONCEDE | n | تعهد تعهدات | - | address | weak
CONCEDE | n | متعهد متعهدون | - | address | participle weak
CONCEDE | v | تراجع يتراجع | - | address | weak after=عن
CONCEDE | n | إعفاء | - | hit
CONCEDE | v | أعفى يعفي أعفي يعفى | - | hit
CONCEDE | n | إقالة | - | hit
CONCEDE | v | أقال يقيل أقيل يقال | - | hit
CONCEDE | v | ألغى يلغي ألغي يلغى | - | address | weak
CONCEDE | v | جمّد يجمد | - | address | weak
CONCEDE | v | سحب يسحب | - | hit | after=تكليف,تكليفه,قرار,مشروع
CONCEDE | n | قبول | - | address | weak
CONCEDE | v | قبل يقبل | - | address | weak
CONCEDE | v | استجاب يستجيب | - | address
CONCEDE | v | رضخ يرضخ | - | address
CONCEDE | v | خفّف يخفف | - | address | weak
COOPERATE | v | تبادل يتبادل | - | agree | after=أسرى,الأسرى,جثامين,جثث,رفات,معلومات,محتجزين,سجناء
COOPERATE | n | تعاون | - | agree | weak
COOPERATE | v | تعاون يتعاون | - | agree
COOPERATE | p | دوريات مشتركة | - | agree
COOPERATE | p | دورية مشتركة | - | agree
COOPERATE | p | مناورات مشتركة | - | agree
COOPERATE | n | مناورة مناورات | - | agree | after=مشتركة,مشترك
COOPERATE | v | سيّر يسير | - | agree | after=مشتركة,دوريات
COOPERATE | v | سلّم يسلم | - | hit | weak after=جثامين,رفات,مطلوبين,متهمين,مطلوبا
COOPERATE | v | أعاد يعيد أعيد يعاد | - | hit | weak after=العلاقات,علاقاتها,سفيرها,فتح
AID | v | وزّع يوزع | - | aid | after=مساعدات,سلال,سلة,وجبات,وجبة,خيم,خيام,مواد,أغذية,بطانيات,طرود,المساعدات,حصص,مياه
AID | n | توزيع | - | aid | after2=مساعدات,سلال,وجبات,خيم,مواد,أغذية,المساعدات,حصص
AID | n | مساعدة مساعدات | - | aid | weak
AID | n | إغاثة | - | aid | weak
AID | v | قدّم يقدم | - | aid | after=مساعدات,مساعدة,إسعافات,دعما,منحة,خيم,علاج,أدوية
AID | n | تقديم | - | aid | after2=مساعدات,مساعدة,الإسعافات,المساعدات,منحة
AID | v | أرسل يرسل أرسل يرسل | - | aid | after=مساعدات,شحنة,أدوية,طائرة,فريقا,فرق,فريق,قافلة,خيام,مستشفى,المساعدات
AID | n | إرسال | - | aid | after2=مساعدات,شحنة,أدوية,فريق,قافلة,المساعدات
AID | v | أنقذ ينقذ أنقذ ينقذ | - | aid
AID | n | إنقاذ | - | aid
AID | v | انتشل ينتشل | - | aid
AID | n | انتشال | - | aid
AID | v | أسعف يسعف | - | aid
AID | v | أجلى يجلي أجلي يجلى | - | aid
AID | n | إجلاء | - | aid
AID | v | دخل يدخل | - | aid | after=شاحنة,شاحنات,قافلة,مساعدات,المساعدات,قوافل
AID | n | دخول | - | aid | after=شاحنة,شاحنات,قافلة,مساعدات,المساعدات,قوافل
AID | v | وصل يصل | - | aid | after=شاحنة,شاحنات,قافلة,مساعدات,المساعدات,قوافل,فرق,فريق,شحنة
AID | n | وصول | - | aid | after2=شاحنات,قافلة,مساعدات,المساعدات,فريقين,فرق,شحنة
AID | n | قافلة قوافل | - | aid | weak next=مساعدات,إغاثة,إنسانية,إغاثية,طبية
AID | v | سلّم يسلم | - | aid | after=مساعدات,سيارات,معدات,أجهزة,شحنة,دفعة,أدوية
AID | v | تبرّع يتبرع | - | aid
AID | n | منحة منح | - | aid | weak
AID | v | نقل ينقل | - | aid | weak after=خيم,الجرحى,المصابين,مساعدات
RETREAT | v | انسحب ينسحب | withdraw | agent | notafter=جلسة,الجلسة,السباق,البطولة,المباراة,الانتخابات
RETREAT | n | انسحاب انسحابات | withdraw | agent
RETREAT | v | سحب يسحب | withdraw | attack | after=قواتها,قواته,قوات,آلياته,آلياتها,جنودها,وحداتها,قطعاتها
RETREAT | n | سحب | withdraw | suffer | after2=قواتها,قواته,قوات,القوات,آلياته,الآليات,جنود
RETREAT | v | تراجع يتراجع | withdraw | agent | weak not=أسعار,سعر,عن
RETREAT | n | تراجع | withdraw | agent | weak
RETREAT | v | أخلى يخلي أخلي يخلى | withdraw | agent
RETREAT | n | إخلاء | withdraw | suffer | weak
RETREAT | v | غادر يغادر | withdraw | agent | weak
RETREAT | v | أفرج يفرج أفرج يفرج | release | hit
RETREAT | n | إفراج | release | suffer
RETREAT | v | أطلق يطلق أطلق يطلق | release | hit | after=سراح,سراحه,سراحهم,سراحها,محتجزين,أسرى,المحتجزين,معتقلين
RETREAT | n | إطلاق | release | suffer | after2=سراح,محتجزين,محتجزا,أسرى,المحتجزين,معتقلين,سراحه,سراحهم
RETREAT | v | أخلى يخلي أخلي يخلى | release | hit | after=سبيل,سبيله,سبيلهم
RETREAT | v | حرّر يحرر | release | hit | after=رهائن,مختطفين,مختطفا,المختطفين,رهينة,مخطوفين,المخطوف,مختطفة,أسرى
RETREAT | n | تحرير | release | suffer | after2=رهائن,مختطفين,المختطفين,رهينة,مخطوفين,الرهائن,مختطف,أسرى
RETREAT | v | سلّم يسلم | release | hit | after=محتجزين,رهائن,أسرى,محتجزة,أسيرا,جثامين,الصليب
RETREAT | v | خرج يخرج | release | agent | after=سجن,السجن,معتقل
RETREAT | n | تبادل | release | suffer | after2=أسرى,الأسرى,سجناء,محتجزين,السجناء
RETREAT | p | صفقة تبادل | release | suffer
RETREAT | v | عاد يعود | release | agent | after=نازحون,نازحين,النازحون,لاجئون,عائلات,عوائل,أسر,النازحين,مهجرون
RETREAT | n | عودة | release | agent | after2=نازحين,النازحين,اللاجئين,لاجئين,عائلات,عوائل,الأهالي,المهجرين
RETREAT | v | رجع يرجع | release | agent
RETREAT | v | سلّم يسلم | disarm | agent | after=سلاحه,سلاحهم,أسلحتهم,أسلحته,نفسه,أنفسهم,أسلحتها
RETREAT | n | تسليم | disarm | suffer | after2=سلاح,السلاح,أسلحة,الأسلحة,سلاحه,سلاحها
RETREAT | n | استسلام | - | agent
RETREAT | v | استسلم يستسلم | - | agent
RETREAT | p | نزع السلاح | disarm | suffer | weak
RETREAT | p | وقف إطلاق النار | ceasefire | agree
RETREAT | p | وقف لإطلاق النار | ceasefire | agree
RETREAT | p | وقف النار | ceasefire | agree
RETREAT | p | وقف القتال | ceasefire | agree
RETREAT | p | وقف الأعمال العدائية | ceasefire | agree
RETREAT | p | وقف الأعمال القتالية | ceasefire | agree
RETREAT | n | هدنة هدن | ceasefire | agree
RETREAT | n | عطوة عطوات | ceasefire | agree
RETREAT | n | تهدئة | ceasefire | agree | weak
RETREAT | v | فتح يفتح | access | attack | after=معبر,المعبر,الطريق,طريق,ممر,ممرات,المعابر,الحدود,الطرق,منفذ,جسر,المطار,أبواب
RETREAT | n | فتح | access | suffer | after2=معبر,المعبر,الطريق,طريق,ممر,ممرات,المعابر,الحدود,منفذ,المطار
RETREAT | v | سمح يسمح | access | attack
RETREAT | n | سماح | access | attack
RETREAT | v | رفع يرفع | access | attack | after=الحصار,الطوق,حظر,الحظر,الحواجز,القيود,الحاجز,طوق,السواتر,حاجز,حالة
RETREAT | n | رفع | access | suffer | after2=الحصار,الطوق,حظر,الحظر,الحواجز,القيود,العقوبات
RETREAT | v | فكّ يفك | access | attack | after=الحصار,الطوق,طوق
RETREAT | n | فك | access | suffer | after2=الحصار,الطوق
RETREAT | v | استقال يستقيل | resign | agent
RETREAT | n | استقالة استقالات | resign | agent
RETREAT | v | تنحّى يتنحى | resign | agent
RETREAT | n | تنح | resign | agent
RETREAT | v | تنازل يتنازل | resign | agent | weak after=السلطة,الحكم,منصبه
OTHER | n | انتخاب انتخابات | election | suffer
OTHER | n | اقتراع | election | suffer | not=مركز,مراكز,صندوق,صناديق
OTHER | n | استفتاء | election | suffer
ACCUSE | v | حمّل يحمل | allege | address | weak
ACCUSE | n | احتجاج | disapprove | address | possessed
ACCUSE | v | عثر يعثر | investigate | address | weak after=جثة,جثث,جثمان
REJECT | v | علّق يعلق | - | address | weak after=مشاركته,مشاركتها,عضويته
THREATEN | v | تعهّد يتعهد | violence | address | after=بمعاقبة,بمحاسبة,بسحق,بالقضاء
AGREE | n | إعلان إعلانات | - | agree | next=مشترك
AGREE | v | تعهّد يتعهد | - | agree | weak
COOPERATE | v | أعاد يعيد | - | hit | after=ربط,فتح,تشغيل,تطبيع
AID | v | دخل يدخل | - | aid | around=شاحنة,شاحنات,قافلة,مساعدات,المساعدات,قوافل
AID | v | وصل يصل | - | aid | around=شاحنة,شاحنات,قافلة,القافلة,مساعدات,المساعدات,قوافل,شحنة
AID | v | تحرّك يتحرك | - | aid | around=قافلة,القافلة,قوافل
AID | v | أرسل يرسل أرسل يرسل | - | aid | after=شاحنتين,شاحنات,أجهزة,معدات,أغذية,وقودا,طنا,أطنان
AID | v | سلّم يسلم | - | aid | after=أغطية,أسرة,عائلة,حصص,سلة
AID | v | قدّم يقدم | - | aid | after=الإسعاف,الغذاء,الطعام,المساعدة,العلاج
RETREAT | v | خرج يخرج | - | agent | after=حافلة,حافلات,دفعة
RETREAT | n | إجلاء | withdraw | suffer | after2=رعايا,رعاياها,رعاياه,دبلوماسييها,موظفيها,قواتها
RETREAT | v | أجلى يجلي أجلي يجلى | withdraw | hit | after=رعاياها,رعايا,رعاياه,دبلوماسييها,موظفيها
RETREAT | v | أنهى ينهي | withdraw | agent | weak after=انسحاب,وجودها,مهمتها,انتشارها
RETREAT | n | إعادة | release | suffer | weak after2=نازحين,النازحين,لاجئين,اللاجئين
`;
