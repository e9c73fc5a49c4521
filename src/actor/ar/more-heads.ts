/** More head nouns, same columns as heads.ts: faiths and peoples, trades, officials, things. Own compilation. */
export const morePeopleRows = `
!ناس ناس civilians person/people
!بشر بشر civilians person/people
علماني علمانيون civilians~ secularist
!إسلامي إسلاميون party~ Islamist
ليبرالي ليبراليون civilians~ liberal
يساري يساريون civilians~ leftist
شيوعي شيوعيون party Communist
!قومي قوميون civilians~ nationalist
سلفي سلفيون civilians~ Salafi
صدري صدريون party Sadrist
محجبة محجبات civilians veiled woman/veiled women
أقلية أقليات civilians minority/minorities
غالبية - civilians majority/majorities
طائفة طوائف civilians~ community/communities
فئة فئات civilians~ group
جالية جاليات civilians~ community/communities
بوذي بوذيون civilians Buddhist
هندوسي هندوس civilians Hindu
سيخي سيخ civilians Sikh
كاثوليكي كاثوليك civilians Catholic
أرثوذكسي أرثوذكس civilians Orthodox
إنجيلي إنجيليون civilians Evangelical
ماروني موارنة civilians Maronite
بهائي بهائيون civilians Baha'i
صابئي صابئة civilians Mandaean
شبكي شبك civilians Shabak
روهينغي روهينغا civilians Rohingya/Rohingya
إيغوري إيغور civilians Uyghur
شيشاني شيشان civilians Chechen
شركسي شركس civilians Circassian
تركماني تركمان civilians Turkmen/Turkmen
بلوشي بلوش civilians Baloch/Baloch
بشتوني بشتون civilians Pashtun
هزاري هزارة civilians Hazara/Hazara
نوبي نوبيون civilians Nubian
غجري غجر civilians Roma/Roma
زنجي زنوج civilians Black person/Black people
إفريقي أفارقة civilians African
أفريقي أفارقة civilians African
أوروبي أوروبيون civilians European
!غربي غربيون civilians Westerner
آسيوي آسيويون civilians Asian
داعية دعاة civilians preacher
واعظ وعاظ civilians preacher
مبشر مبشرون civilians missionary/missionaries
مؤذن مؤذنون civilians muezzin
حجيج - civilians pilgrims/pilgrims
مثقف مثقفون civilians intellectual
مدون مدونون media blogger
محرر محررون media editor
مذيع مذيعون media presenter
ناشر ناشرون civilians publisher
رسام رسامون civilians painter
نحات نحاتون civilians sculptor
موسيقي موسيقيون civilians musician
ملحن ملحنون civilians composer
راقصة راقصات civilians dancer
عداء عداؤون civilians runner
ملاكم ملاكمون civilians boxer
رياضي رياضيون civilians athlete
ربان ربابنة civilians captain
قبطان قباطنة civilians captain
ملاح ملاحون civilians sailor
مضيف مضيفون civilians steward
فني فنيون civilians technician
تقني تقنيون civilians technician
ميكانيكي ميكانيكيون civilians mechanic
حداد حدادون civilians blacksmith
نجار نجارون civilians carpenter
خباز خبازون civilians baker
طباخ طباخون civilians cook
نادل نادلون,ندل civilians waiter
حلاق حلاقون civilians barber
خياط خياطون civilians tailor
حمال حمالون civilians porter
منقب منقبون civilians miner
حطاب حطابون civilians woodcutter
مربي مربون civilians breeder
نحال نحالون civilians beekeeper
زبون زبائن civilians customer
مستأجر مستأجرون civilians tenant
متسول متسولون civilians beggar
مدين مدينون civilians debtor
مقترض مقترضون civilians borrower
مساهم مساهمون civilians shareholder
منتج منتجون civilians~ producer
مستورد مستوردون civilians importer
!صناعي صناعيون civilians industrialist
مسعفة مسعفات medical paramedic
متبرع متبرعون civilians donor
مكفوف مكفوفون civilians blind person/blind people
معوق معوقون civilians disabled person/disabled people
معاق معاقون civilians disabled person/disabled people
مريض مرضى civilians patient
مدمن مدمنون civilians addict
متوف متوفون civilians deceased/deceased
غريق غرقى civilians drowned person/drowned people
ميت موتى,أموات civilians dead/dead
منكوب منكوبون civilians stricken person/stricken people
متضرر متضررون civilians affected person/affected people
محاصر محاصرون civilians besieged person/besieged people
عالق عالقون civilians stranded person/stranded people
مبعد مبعدون civilians deportee
مرحل مرحلون civilians deportee
منفي منفيون civilians exile
!قادم قادمون civilians arrival
متسلل متسللون unknown~ infiltrator
مندس مندسون unknown~ infiltrator
محرض محرضون unknown~ inciter
خائن خونة unknown traitor
ناهب ناهبون criminal looter
سارق سراق criminal thief/thieves
مزور مزورون criminal forger
مغتصب مغتصبون criminal rapist
سفاح سفاحون criminal murderer
قرصان قراصنة criminal pirate
مخترق مخترقون criminal hacker
هاكر هاكرز criminal hacker
مستعرب مستعربون state-military undercover agent
مغوار مغاوير state-military commando
كوماندوس - state-military commandos/commandos
كوماندو - state-military commandos/commandos
احتياطي - state-military reservists/reservists
جنجويد - paramilitary Janjaweed/Janjaweed
باسيج - paramilitary Basij/Basij
صحوة صحوات paramilitary Sahwa force
بلطجي بلاطجة criminal thug
عقيد عقداء state-military~ colonel
مختار مخاتير government village head
مأمور مأمورون government officer
متصرف متصرفون government governor
ناظر نظار tribe~ chief
وجيه وجهاء tribe~ notable
مستوزر - government minister
إمبراطور أباطرة government emperor
دكتاتور - government dictator
ديكتاتور - government dictator
طاغية طغاة government tyrant
خليفة خلفاء civilians~ successor
وريث ورثة civilians heir
توأم توائم civilians twin
!خال أخوال civilians uncle
!عم أعمام civilians uncle
عمة عمات civilians aunt
خالة خالات civilians aunt
خطيبة خطيبات civilians fiancée
صديق أصدقاء civilians~ friend
كفيل كفلاء civilians sponsor
!مشارك مشاركون civilians~ participant
!حاضر حاضرون civilians attendee
متحاور متحاورون unknown~ party/parties
متنازع متنازعون unknown~ party/parties
غزاة - unknown~ raiders/raiders
`;
export const moreThingRows = `
مستوطنة مستوطنات civilians settlement
بؤرة بؤر civilians outpost
حفل حفلات civilians~ party/parties
عرس أعراس civilians wedding
جنازة جنازات civilians funeral
صالة صالات civilians hall
قاعة قاعات civilians hall
مخبز مخابز civilians bakery/bakeries
فرن أفران civilians bakery/bakeries
صيدلية صيدليات medical pharmacy/pharmacies
كشك أكشاك civilians kiosk
خزان خزانات civilians tank
محول محولات civilians transformer
برج أبراج civilians~ tower
بئر آبار civilians well
جرافة جرافات civilians~ bulldozer
حفارة حفارات civilians excavator
رافعة رافعات civilians crane
كاميرا كاميرات civilians camera
منظومة منظومات state-military~ system
راجمة راجمات state-military rocket launcher
مدفع مدافع state-military gun
قاذفة قاذفات state-military bomber
غواصة غواصات state-military submarine
حاملة حاملات state-military~ carrier
محصول محاصيل civilians crop
شجرة أشجار civilians tree
تمثال تماثيل civilians statue
متحف متاحف civilians museum
ملعب ملاعب civilians stadium
منتزه منتزهات civilians park
حديقة حدائق civilians park
منتجع منتجعات civilians resort
معبر معابر government~ crossing
بوابة بوابات civilians gate
سياج أسيجة civilians~ fence
خندق خنادق unknown~ trench/trenches
كهف كهوف unknown~ cave
كنيس كنس civilians synagogue
تكية تكايا civilians Sufi lodge
مول مولات civilians mall
مجمع مجمعات civilians~ complex
إسطبل إسطبلات civilians stable
حظيرة حظائر civilians barn
مركب مراكب civilians~ boat
يخت يخوت civilians yacht
لنش لنشات civilians~ launch
مترو - civilians metro
ملكية ممتلكات civilians property/property
`;
