/**
 * Head nouns of actor phrases, one a line: singular, plurals (comma-separated, "-" for none), kind, English singular[/plural].
 * Own compilation from newsroom usage.
 *
 * A "~" after the kind means that modifiers decide first ("عنصر من الشرطة" is police, "عنصر" alone unknown).
 * Sound plurals bring the feminine along (ناشط: ناشطة, ناشطات).
 */

/** People by what they do in a conflict, by profession, by age and sex, by state. */
export const peopleRows = `
مسلح مسلحون unknown~ gunman/gunmen
ملثم ملثمون unknown~ masked man/masked men
مجهول مجهولون unknown unknown person/unknown people
مهاجم مهاجمون unknown~ attacker
معتدي معتدون unknown~ assailant
معتد معتدون unknown~ assailant
منفذ منفذون unknown~ perpetrator
جاني جناة unknown perpetrator
جان جناة unknown perpetrator
فاعل فاعلون unknown perpetrator
قناص قناصة,قناصون unknown~ sniper
انتحاري انتحاريون unknown~ suicide bomber
انغماسي انغماسيون jihadist suicide fighter
خاطف خاطفون unknown~ kidnapper
قاتل قتلة unknown~ killer
مشتبه - unknown~ suspect
مطلوب مطلوبون unknown~ wanted suspect
متهم متهمون unknown~ suspect
مدان مدانون unknown~ convict
محكوم محكومون unknown~ convict
فار فارون unknown~ fugitive
هارب هاربون unknown~ fugitive
عنصر عناصر unknown~ member
فرد أفراد unknown~ member
عضو أعضاء unknown~ member
مقاتل مقاتلون unknown~ fighter
محارب محاربون unknown~ fighter
متقاتل متقاتلون militia~ warring party/warring parties
مجند مجندون state-military~ recruit
متطوع متطوعون civilians~ volunteer
جندي جنود state-military~ soldier
عسكري عسكريون state-military soldier/military personnel
مظلي مظليون state-military paratrooper
بحار بحارة civilians sailor
طيار طيارون state-military pilot
منتسب منتسبون police~ member
منسوب منسوبون police~ member
عون أعوان police~ agent
!غاز غزاة unknown~ raider
ضابط ضباط state-military~ officer
شرطي شرطيون police policeman/policemen
دركي دركيون,دركيين police gendarme
حارس حراس police~ guard
مرافق مرافقون civilians~ companion
سجان سجانون police jailer
مخبر مخبرون police~ informant
جاسوس جواسيس unknown~ spy/spies
عميل عملاء unknown~ agent
مرتزق مرتزقة militia mercenary/mercenaries
بلطجي بلطجية criminal thug
شبيح شبيحة militia shabiha
إرهابي إرهابيون jihadist terrorist
متطرف متطرفون jihadist~ extremist
متشدد متشددون jihadist~ militant
جهادي جهاديون jihadist jihadist
تكفيري تكفيريون jihadist takfiri
داعشي دواعش jihadist Islamic State member
متمرد متمردون rebel rebel
ثائر ثوار rebel rebel
معارض معارضون civilians~ opponent
منشق منشقون rebel~ defector
انفصالي انفصاليون rebel separatist
انقلابي انقلابيون state-military~ putschist
فدائي فدائيون militia fedayee/fedayeen
مقاوم مقاومون militia resistance fighter
حوثي حوثيون rebel Houthi
قرصان قراصنة criminal pirate
مهرب مهربون criminal smuggler
لص لصوص criminal thief/thieves
عصابة عصابات criminal gang
مجرم مجرمون criminal criminal
محتال محتالون criminal fraudster
تاجر تجار civilians~ trader
متظاهر متظاهرون protesters demonstrator
محتج محتجون protesters protester
معتصم معتصمون protesters sit-in protester
مضرب مضربون protesters striker
متجمهر متجمهرون protesters protester
مشاغب مشاغبون rioters rioter
مخرب مخربون rioters vandal
ناشط ناشطون,نشطاء civilians~ activist
مناصر مناصرون protesters~ supporter
مؤيد مؤيدون protesters~ supporter
نصير أنصار protesters~ supporter
موالي موالون militia~ loyalist
موال موالون militia~ loyalist
عامل عمال,عاملون civilians~ worker
موظف موظفون civilians~ employee
مدني مدنيون civilians civilian
مواطن مواطنون civilians citizen
ساكن سكان,ساكنون civilians~ resident
قاطن قاطنون civilians resident
أهل أهالي,أهال civilians resident
قروي قرويون civilians villager
شخص أشخاص civilians~ person/people
إنسان - civilians person/people
نفر أنفار civilians person/people
رجل رجال civilians~ man/men
امرأة نساء,نسوة civilians woman/women
سيدة سيدات civilians woman/women
مرأة نساء civilians woman/women
طفل أطفال civilians child/children
طفلة طفلات civilians girl
رضيع رضع civilians infant
فتى فتية,فتيان civilians teenager
فتاة فتيات civilians girl
صبي صبية,صبيان civilians boy
قاصر قاصرون,قاصرين,قصر civilians minor
مراهق مراهقون civilians teenager
شاب شبان,شباب civilians~ young man/young men
شابة شابات civilians young woman/young women
مسن مسنون civilians elderly man/elderly people
عجوز عجائز civilians elderly person/elderly people
!حامل حوامل civilians pregnant woman/pregnant women
أسرة أسر civilians~ family/families
عائلة عائلات,عوائل civilians family/families
!ذو ذوو,ذوي civilians~ relative
قريب أقارب,أقرباء civilians~ relative
والد والدان civilians father
والدة والدات civilians mother
!أب آباء civilians father
أم أمهات civilians mother
ابن أبناء civilians~ son
ابنة بنات civilians daughter
نجل أنجال civilians son

شقيق أشقاء civilians~ brother
شقيقة شقيقات civilians sister
أخ إخوة civilians brother
زوج أزواج civilians husband
زوجة زوجات civilians wife/wives
أرملة أرامل civilians widow
جدة جدات civilians grandmother
!جد أجداد civilians grandfather
حفيد أحفاد civilians grandchild/grandchildren
يتيم أيتام civilians orphan
عريس عرسان civilians bridegroom
عروس عرائس civilians bride
جار جيران civilians neighbour
رفيق رفاق,رفقاء civilians~ companion
زميل زملاء civilians~ colleague
نظير نظراء government~ counterpart
مزارع مزارعون civilians farmer
فلاح فلاحون civilians farmer
راعي رعاة,رعيان civilians shepherd
!راع رعاة civilians shepherd
صياد صيادون civilians fisherman/fishermen
غواص غواصون civilians diver
سائق سائقون,سواق civilians driver
راكب ركاب civilians passenger
مسافر مسافرون civilians traveller
سائح سياح,سائحون civilians tourist
زائر زوار,زائرون civilians visitor
حاج حجاج civilians pilgrim
معتمر معتمرون civilians pilgrim
مصل مصلون civilians worshipper
مصلي مصلون civilians worshipper
!معز معزون civilians mourner
مشيع مشيعون civilians mourner
متسوق متسوقون civilians shopper
!مار مارة civilians passer-by/passers-by
!ماش مشاة civilians pedestrian
متنزه متنزهون civilians picnicker
بائع باعة civilians vendor
حرفي حرفيون civilians craftsman/craftsmen
مقاول مقاولون civilians contractor
متعاقد متعاقدون civilians~ contractor
مهندس مهندسون civilians~ engineer
معلم معلمون civilians teacher
مدرس مدرسون civilians teacher
أستاذ أساتذة civilians~ professor
طالب طلاب,طلبة civilians~ student
تلميذ تلاميذ civilians pupil
خريج خريجون civilians graduate
محام محامون civilians lawyer
محامي محامون civilians lawyer
قاض قضاة government judge
قاضي قضاة government judge
صحفي صحفيون media journalist
صحافي صحافيون media journalist
إعلامي إعلاميون media journalist
مراسل مراسلون media correspondent
مصور مصورون media cameraman/cameramen
كاتب كتاب civilians writer
شاعر شعراء civilians poet
فنان فنانون civilians artist
ممثل ممثلون government~ representative
مخرج مخرجون civilians director
ناقد نقاد civilians critic
روائي روائيون civilians novelist
مطرب مطربون civilians singer
مغن مغنون civilians singer
لاعب لاعبون civilians player
مدرب مدربون civilians~ coach/coaches

مشجع مشجعون civilians fan
متفرج متفرجون civilians spectator
طبيب أطباء medical doctor
ممرض ممرضون medical nurse
مسعف مسعفون medical paramedic
صيدلي صيادلة medical pharmacist
جراح جراحون medical surgeon
قابلة قابلات medical midwife/midwives
منقذ منقذون humanitarian rescuer
إطفائي إطفائيون police~ firefighter
نازح نازحون civilians displaced person/displaced people
لاجئ لاجئون civilians refugee
مهاجر مهاجرون civilians migrant
مهجر مهجرون civilians displaced person/displaced people
مشرد مشردون civilians displaced person/displaced people
عائد عائدون civilians returnee
ناج ناجون civilians survivor
ناجي ناجون civilians survivor
شاهد شهود civilians witness/witnesses
!مدع مدعون civilians plaintiff
مدعية مدعيات civilians plaintiff
رهينة رهائن civilians hostage
أسير أسرى civilians~ prisoner
سجين سجناء civilians~ prisoner
نزيل نزلاء civilians~ inmate
مستوطن مستوطنون civilians settler
رعية رعايا civilians national
وافد وافدون civilians expatriate
مغترب مغتربون civilians expatriate
أجنبي أجانب civilians foreigner
مستثمر مستثمرون civilians investor
صاحب أصحاب civilians~ owner
مالك مالكون,ملاك civilians~ owner
مستهلك مستهلكون civilians consumer
متقاعد متقاعدون civilians~ retiree
عاطل عاطلون civilians unemployed person/unemployed people
ناخب ناخبون civilians voter
مرشح مرشحون civilians~ candidate
مانح مانحون international donor
مراقب مراقبون civilians~ observer
محلل محللون civilians~ analyst
خبير خبراء civilians~ expert
باحث باحثون civilians~ researcher
أكاديمي أكاديميون civilians academic
مؤرخ مؤرخون civilians historian
عالم علماء civilians scholar
اقتصادي اقتصاديون civilians economist
حقوقي حقوقيون civilians rights activist
دبلوماسي دبلوماسيون government diplomat
سياسي سياسيون civilians~ politician
بعثي بعثيون party Baathist
إخواني إخوانيون party Brotherhood member
نقابي نقابيون civilians trade unionist
وسيط وسطاء government~ mediator
مفاوض مفاوضون government~ negotiator
مفتش مفتشون government~ inspector
محقق محققون police~ investigator
راصد راصدون civilians observer
مرجع مراجع civilians~ religious authority
إمام أئمة civilians imam
خطيب خطباء civilians preacher
كاهن كهنة civilians priest
قس قساوسة civilians pastor
راهب رهبان civilians monk
راهبة راهبات civilians nun
مطران مطارنة civilians bishop
أسقف أساقفة civilians bishop
وجيه وجهاء tribe~ notable
!وجه وجوه tribe~ notable
!عين أعيان civilians notable
مسلم مسلمون civilians Muslim
مسيحي مسيحيون civilians Christian
قبطي أقباط civilians Copt
يهودي يهود civilians Jew
شيعي شيعة civilians Shia
سني سنة civilians Sunni
علوي علويون civilians Alawite
درزي دروز civilians Druze
إيزيدي إيزيديون civilians Yazidi
أيزيدي أيزيديون civilians Yazidi
كردي أكراد,كرد civilians Kurd
عربي عرب civilians Arab
تركماني تركمان civilians Turkmen
أمازيغي أمازيغ civilians Amazigh
آشوري آشوريون civilians Assyrian
طارقي طوارق civilians Tuareg
بدوي بدو civilians Bedouin
كادر كوادر civilians~ staff
طاقم طواقم civilians~ crew
نائب نواب government~ deputy/deputies
سيناتور - government senator
برلماني برلمانيون government member of parliament/members of parliament
مصدر مصادر unknown~ source
مسؤول مسؤولون government~ official
متحدث متحدثون government~ spokesman/spokesmen
ناطق ناطقون government~ spokesman/spokesmen
قيادي قياديون unknown~ leader
شخصية شخصيات civilians~ figure
حليف حلفاء unknown~ ally/allies
خصم خصوم unknown~ opponent
منافس منافسون civilians~ rival
فقيد - civilians deceased
راحل راحلون civilians deceased
متابع متابعون civilians~ defendant
مستخدم مستخدمون civilians user
جمهور جماهير civilians crowd
حشد حشود protesters~ crowd
متنافس متنافسون civilians competitor
طرف أطراف unknown~ party/parties
جهة جهات unknown~ side
مروج مروجون criminal~ dealer
متعاون متعاونون unknown~ collaborator
متورط متورطون unknown~ suspect
مساعد مساعدون civilians~ aide
مستشار مستشارون government~ adviser
حاخام حاخامات civilians rabbi
`;

/** Casualty nouns: they tell a state; agency is out of the question. Last column: the toll they count in. */
export const casualtyRows = `
قتيل قتلى civilians~ dead/dead killed
شهيد شهداء civilians~ martyr killed
ضحية ضحايا civilians~ victim killed
جثة جثث civilians~ body/bodies killed
جثمان جثامين civilians~ body/bodies killed
متوفى متوفون civilians~ deceased/deceased killed
مغدور مغدورون civilians~ slain man/slain men killed
جريح جرحى civilians~ wounded/wounded wounded
مصاب مصابون civilians~ injured/injured wounded
معتقل معتقلون civilians~ detainee detained
موقوف موقوفون civilians~ detainee detained
محتجز محتجزون civilians~ detainee detained
مخطوف مخطوفون civilians~ abducted person/abducted people abducted
مختطف مختطفون civilians~ abducted person/abducted people abducted
مفقود مفقودون civilians~ missing person/missing people abducted
مغيب مغيبون civilians~ missing person/missing people abducted
نازح نازحون civilians displaced person/displaced people displaced
مهجر مهجرون civilians displaced person/displaced people displaced
مشرد مشردون civilians displaced person/displaced people displaced
`;

/** Forces and their units, armed groups, crowds: collectives that act. */
export const unitRows = `
قوة قوات,قوى unknown~ force
جيش جيوش state-military army/armies
شرطة - police police/police
درك - police gendarmerie/gendarmerie
أمن - police security forces/security forces
جهاز أجهزة government~ agency/agencies
قطعة قطعات state-military~ unit
وحدة وحدات state-military~ unit
لواء ألوية state-military~ brigade
فرقة فرق state-military~ division
فوج أفواج state-military~ regiment
كتيبة كتائب militia~ battalion
سرية سرايا militia~ company/companies
فصيل فصائل militia~ faction
فيلق فيالق militia~ corps/corps
سرب أسراب state-military squadron
دورية دوريات police~ patrol
مفرزة مفارز state-military~ detachment
رتل أرتال state-military~ convoy
تعزيزات - state-military~ reinforcements/reinforcements
حشد حشود paramilitary~ mobilization
مجموعة مجموعات,مجاميع unknown~ group
جماعة جماعات unknown~ group
خلية خلايا jihadist~ cell
تنظيم تنظيمات jihadist~ organization
ميليشيا ميليشيات militia militia
مليشيا مليشيات militia militia
فريق فرق unknown~ team
زمرة زمر criminal~ gang
شبكة شبكات criminal~ network
فلول - jihadist~ remnants/remnants
عشيرة عشائر tribe tribe
قبيلة قبائل tribe tribe
مقاومة - rebel resistance/resistance
معارضة - rebel~ opposition/opposition
استخبارات - state-military intelligence/intelligence
مخابرات - government intelligence service/intelligence service
بحرية - state-military navy/navies
مدفعية - state-military artillery/artillery
طيران - state-military~ air force/air force
سلاح - state-military arm/arms
أسطول أساطيل state-military fleet
بيشمركة - paramilitary Peshmerga/Peshmerga
بيشمركه - paramilitary Peshmerga/Peshmerga
أسايش - police Asayish/Asayish
أسايس - police Asayish/Asayish
حرس - state-military guard/guard
خفر - state-military guard/guard
احتلال - state-military occupation forces/occupation forces
عدو أعداء state-military~ enemy/enemies
قيادة قيادات unknown~ command
عمليات - state-military operations command/operations command
غرفة - military operations room
أركان - state-military staff/staff
موكب مواكب civilians~ procession
وفد وفود government~ delegation
طاقم طواقم civilians~ crew
لجنة لجان government~ committee
خصوم - unknown rivals/rivals
جبهة جبهات militia~ front
حلف أحلاف international~ alliance
تحالف تحالفات international~ coalition
ائتلاف ائتلافات party~ coalition
حاشية - civilians entourage
`;
