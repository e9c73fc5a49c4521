/** Institutions and organisations, same columns as heads.ts. Own compilation. */
export const bodyRows = `
حكومة حكومات government government
دولة دول government~ state
نظام أنظمة government~ regime
سلطة سلطات government~ authority/authorities
وزارة وزارات government ministry/ministries
رئاسة رئاسات government~ presidency/presidencies
برلمان برلمانات government parliament
كونغرس - government congress/congresses
كنيست - government knesset
مجلس مجالس government~ council
لجنة لجان government~ committee
هيئة هيئات government~ authority/authorities
مفوضية مفوضيات government~ commission
مديرية مديريات government~ directorate
دائرة دوائر government~ department
شعبة شعب government~ branch/branches
مملكة ممالك government kingdom
بلد بلاد,بلدان government~ country/countries
ابتدائية - government court
مديرية مديريات government~ directorate
إدارة إدارات government~ administration
مصلحة مصالح government~ service
مؤسسة مؤسسات civilians~ foundation
مكتب مكاتب civilians~ office
أمانة أمانات government~ secretariat
بلدية بلديات government municipality/municipalities
محافظة محافظات government~ governorate
ولاية ولايات government~ province
سفارة سفارات government embassy/embassies
قنصلية قنصليات government consulate
بعثة بعثات international~ mission
محكمة محاكم government court
نيابة نيابات government prosecution
قضاء - government judiciary/judiciaries
ديوان دواوين government~ office
بنك بنوك civilians~ bank
مصرف مصارف civilians~ bank
شركة شركات civilians~ company/companies
مصنع مصانع civilians factory/factories
مجموعة مجموعات civilians~ group
حزب أحزاب party party/parties
تيار تيارات party movement
حركة حركات party~ movement
كتلة كتل party bloc
ائتلاف ائتلافات party coalition
تحالف تحالفات party~ alliance
تكتل تكتلات party bloc
قائمة قوائم party list
جبهة جبهات party~ front
تجمع تجمعات party~ gathering
اتحاد اتحادات civilians~ union
نقابة نقابات civilians union
رابطة رابطات,روابط civilians~ association
جمعية جمعيات civilians~ association
منظمة منظمات humanitarian~ organization
وكالة وكالات civilians~ agency/agencies
صندوق صناديق international~ fund
برنامج برامج humanitarian~ programme
مرصد مراصد humanitarian observatory/observatories
مركز مراكز civilians~ centre
معهد معاهد civilians institute
جامعة جامعات civilians university/universities
كلية كليات civilians college
مدرسة مدارس civilians school
مستشفى مستشفيات,مشافي,مشاف medical hospital
مشفى مشافي medical hospital
عيادة عيادات medical clinic
مستوصف مستوصفات medical clinic
صحيفة صحف media newspaper
جريدة جرائد media newspaper
مجلة مجلات media magazine
قناة قنوات media channel
تلفزيون - media television/television
إذاعة إذاعات media radio/radio
شبكة شبكات media~ network
موقع مواقع media~ site
فضائية فضائيات media satellite channel
نادي أندية,نوادي civilians club
ناد أندية civilians club
منتخب منتخبات civilians national team
كنيسة كنائس civilians church/churches
كتيبة كتائب militia~ battalion
مؤتمر مؤتمرات civilians~ conference
قمة قمم international summit
تنسيقية تنسيقيات protesters coordination
حراك - protesters protest movement
حملة حملات civilians~ campaign
مجتمع مجتمعات civilians~ community/communities
إعلام - media~ media/media
صحافة - media press/press
هلال - humanitarian Red Crescent
صليب - humanitarian Red Cross
عشيرة عشائر tribe tribe
أسرة - government~ family/families
كرملين - government Kremlin
بنتاغون - government Pentagon
إليزيه - government Elysee
فاتيكان - government Vatican
خارجية - government foreign ministry/foreign ministries
داخلية - government interior ministry/interior ministries
دفاع - government~ defence ministry/defence ministries
مسرح مسارح civilians theatre
بورصة بورصات civilians stock exchange
غرفة غرف civilians~ chamber
مكتبة - civilians library/libraries
حوزة - civilians seminary
مرجعية - civilians religious authority
!وقف أوقاف government~ endowment
مجمع مجامع civilians~ complex
`;
/** Things and places that are attacked or seized: never initiators. Kind is the owner's where told. */
export const thingRows = `
منزل منازل civilians~ house
بيت بيوت civilians~ house
مبنى مبان,مباني civilians~ building
بناية بنايات civilians building
شقة شقق civilians flat
عمارة عمارات civilians building
مقر مقار,مقرات unknown~ headquarters/headquarters
مركز مراكز unknown~ centre
قاعدة قواعد state-military~ base
معسكر معسكرات state-military~ camp
ثكنة ثكنات,ثكن state-military~ barracks/barracks
موقع مواقع unknown~ position
مخفر مخافر police~ police post
نقطة نقاط police~ post
حاجز حواجز police~ checkpoint
سيطرة سيطرات police~ checkpoint
برج أبراج civilians~ tower
رتل أرتال state-military~ convoy
قافلة قوافل civilians~ convoy
موكب مواكب government~ motorcade
سيارة سيارات civilians~ car
مركبة مركبات civilians~ vehicle
عربة عربات civilians~ vehicle
عجلة عجلات state-military~ vehicle
آلية آليات state-military~ vehicle
دبابة دبابات state-military tank
مدرعة مدرعات state-military~ armoured vehicle
ناقلة ناقلات civilians~ carrier
شاحنة شاحنات civilians~ truck
صهريج صهاريج civilians tanker
حافلة حافلات civilians bus/buses
باص باصات civilians bus/buses
قطار قطارات civilians train
طائرة طائرات state-military~ aircraft/aircraft
مقاتلة مقاتلات state-military warplane
مروحية مروحيات state-military helicopter
مسيرة مسيرات unknown~ drone
سفينة سفن civilians~ ship
باخرة بواخر civilians ship
زورق زوارق civilians~ boat
قارب قوارب civilians~ boat
فرقاطة فرقاطات state-military frigate
مدمرة مدمرات state-military destroyer
بارجة بوارج state-military warship
سوق أسواق civilians market
متجر متاجر civilians shop
محل محال,محلات civilians shop
مطعم مطاعم civilians restaurant
مقهى مقاه,مقاهي civilians cafe
فندق فنادق civilians hotel
مسجد مساجد civilians mosque
جامع جوامع civilians mosque
حسينية حسينيات civilians Shia prayer hall
مرقد مراقد civilians shrine
ضريح أضرحة civilians shrine
دير أديرة civilians monastery/monasteries
معبد معابد civilians temple
مخيم مخيمات civilians camp
قرية قرى civilians village
بلدة بلدات civilians town
حي أحياء civilians neighbourhood
مطار مطارات civilians~ airport
ميناء موانئ civilians~ port
محطة محطات civilians~ station
خط خطوط civilians~ line
أنبوب أنابيب civilians pipeline
مصفاة مصافي,مصاف civilians refinery/refineries
حقل حقول civilians~ field
مزرعة مزارع civilians farm
بستان بساتين civilians orchard
أرض أراض,أراضي civilians~ land
مستودع مستودعات civilians~ warehouse
مخزن مخازن civilians~ store
وكر أوكار jihadist~ hideout
مضافة مضافات jihadist hideout
نفق أنفاق militia~ tunnel
كوخ أكواخ civilians hut
خيمة خيام civilians~ tent
قطيع قطعان civilians flock
ماشية مواش,مواشي civilians livestock/livestock
سجن سجون government~ prison
معتقل معتقلات government~ prison
ملجأ ملاجئ civilians shelter
روضة رياض civilians nursery/nurseries
جسر جسور civilians bridge
سد سدود civilians dam
صومعة صوامع civilians silo
منشأة منشآت civilians~ facility/facilities
ورشة ورش civilians workshop
معمل معامل civilians plant
منصة منصات civilians~ platform
رادار رادارات state-military radar
مكتب مكاتب civilians~ office
حقيبة - civilians bag
حساب حسابات civilians account
مجلس - civilians~ gathering
قسم أقسام civilians~ ward
ساحة - civilians~ square
واجهة واجهات civilians front
نادي أندية civilians club
بنى - civilians infrastructure
مقبرة مقابر civilians cemetery/cemeteries
دراجة دراجات civilians motorcycle
`;
/** Offices and ranks that may stand before a name. */
export const titleRows = `
رئيس رؤساء government~ president
نائب نواب government~ deputy/deputies
وزير وزراء government minister
وكيل وكلاء government~ undersecretary/undersecretaries
محافظ محافظون government governor
حاكم حكام government governor
والي ولاة government~ governor
!وال ولاة government~ governor
عمدة عمد government mayor
قائممقام - government district commissioner
قائمقام - government district commissioner
مدير مدراء,مديرون government~ director
أمين أمناء government~ secretary/secretaries
سكرتير - government~ secretary/secretaries
مستشار مستشارون government~ adviser
مستشارة مستشارات government~ adviser
مساعد مساعدون government~ assistant
معاون معاونون government~ assistant
ممثل ممثلون government~ representative
مندوب مندوبون government~ envoy
مبعوث مبعوثون government~ envoy
موفد موفدون government~ envoy
سفير سفراء government ambassador
قنصل قناصل government consul
منسق منسقون humanitarian~ coordinator
مفوض مفوضون international~ commissioner
ملك ملوك government king
ملكة ملكات government queen
أمير أمراء government~ emir
سلطان سلاطين government sultan
ولي أولياء government~ crown prince
عاهل - government monarch
شيخ شيوخ,مشايخ civilians~ sheikh
زعيم زعماء unknown~ leader
قائد قادة state-military~ commander
آمر آمرون state-military~ commander
متحدث متحدثون government~ spokesman/spokesmen
ناطق ناطقون government~ spokesman/spokesmen
مسؤول مسؤولون government~ official
عضو أعضاء government~ member
نقيب نقباء civilians~ syndicate head
عميد عمداء state-military~ brigadier
لواء لواءات state-military~ major general
فريق - state-military~ lieutenant general
مشير - state-military~ field marshal
عقيد عقداء state-military~ colonel
رائد رواد state-military~ major
مقدم مقدمون state-military~ lieutenant colonel
ملازم ملازمون state-military~ lieutenant
رقيب رقباء state-military~ sergeant
عريف عرفاء state-military~ corporal
جنرال جنرالات state-military~ general
كولونيل - state-military~ colonel
أدميرال - state-military~ admiral
ماريشال - state-military~ marshal
مارشال - state-military~ marshal
قاضي قضاة government judge
قاض قضاة government judge
مدعي مدعون government~ prosecutor
!مدع مدعون government~ prosecutor
مفتي مفتون government~ mufti
مرجع مراجع civilians~ religious authority
إمام أئمة civilians imam
بابا باباوات international pope
بطريرك بطاركة civilians patriarch
كاردينال - civilians cardinal
مطران مطارنة civilians bishop
أسقف أساقفة civilians bishop
دكتور دكاترة civilians doctor
بروفيسور - civilians professor
أستاذ أساتذة civilians~ professor
سيد سادة civilians~ mister
حاج حجاج civilians hajj
مهندس مهندسون civilians~ engineer
سيناتور - government senator
نجم نجوم civilians star
كابتن - civilians captain
مدرب مدربون civilians~ coach/coaches
لاعب لاعبون civilians player
مهاجم مهاجمون civilians striker
مخرج مخرجون civilians director
ممثلة ممثلات civilians actress
فنان فنانون civilians artist
مطرب مطربون civilians singer
شاعر شعراء civilians poet
كاتب كتاب civilians writer
روائي روائيون civilians novelist
صحفي صحفيون media journalist
صحافي صحافيون media journalist
باحث باحثون civilians~ researcher
خبير خبراء civilians~ expert
محلل محللون civilians~ analyst
ناشط ناشطون civilians~ activist
معارض معارضون civilians~ opponent
قيادي قياديون unknown~ leader
مؤسس مؤسسون civilians~ founder
مرشح مرشحون party~ candidate
قائم - government~ chargé d'affaires
مراسل مراسلون media correspondent
مرشد مرشدون government~ guide
نجل أنجال civilians son
شقيق أشقاء civilians~ brother
مواطن مواطنون civilians citizen
شهيد شهداء civilians~ martyr
أسير أسرى civilians~ prisoner
طفل أطفال civilians child/children
فتى فتية civilians teenager
شاب شبان civilians~ young man/young men
سيدة سيدات civilians woman/women
زميل زملاء civilians~ colleague
محامي محامون civilians lawyer
طبيب أطباء medical doctor
`;
