/** General English: which words carry no content, and why. One list for each reason; the reason is shown to people. */

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Grammar: these never have to be found in a statement. */
export const grammar = new Set(
  list(`
  plus a an the this that these those there here it its itself he him his himself she her hers herself they them their
  theirs themselves i me my mine myself we us our ours ourselves you your yours yourself one ones
  am is are was were be been being do does did done doing have has had having will would shall should can could may
  might must ought need and or but nor so if than then as of in on at to for from by with without about into onto over
  under up down out off upon between among through during per via within towards toward around across behind
  beyond near along amid despite since until till while whilst because although though unless whether
  not no never none nothing nobody n
  who whom whose which what when where whereabouts why how whatever whoever whichever wherever whenever
  s t d ll re ve m o cannot however enough inside
  too also just only even still yet already again ever else very quite rather really actually exactly precisely
  after except regarding concerning including according throughout besides spite elsewhere
  something anything everything someone somewhere anywhere everywhere somehow anyhow
  both either neither each every any some all most more less much many few lot lots plenty such same other another
  own well ok okay anyway instead etc eg ie vs versus
  get gets got getting gotten go goes going gone went let lets
  `),
);

/** What people ask for: "for my essay". */
export const schoolwork = new Set(
  list('essay homework assignment coursework exam test quiz project presentation class lesson'),
);

/** Talk around a question. */
export const chatter = new Set([
  ...schoolwork,
  ...list(`
  sup oi gday omg lads psst yaar abeg ngl tyy salamat please pls plz thanks thank thx ta cheers hi hello hey hiya yo mate m8 pal buddy bro bruv bruh fam dude guys folks
  lol lmao haha hehe wtf tbh imo imho btw fyi asap idk ffs smh rofl xx xxx x hmm um umm uh er erm oh ah aha wow ooh
  phew oof yikes blimey crikey gosh sorry oops whoops pardon excuse kindly
  wonder wondering curious interested tell explain remind recap describe clarify confirm know knows knew knowing anyone anybody
  someone somebody everyone everybody question questions answer answers quick quickly basically literally honestly seriously
  frankly ballpark apparently supposedly allegedly obviously clearly simply maybe perhaps possibly probably like kinda sorta
  right correct true false legit real wrong accurate fair fake rubbish nonsense bollocks innit eh huh yeah yes yep yup nope nah
  bs bull tosh ye totally
  normally ordinarily typically whatshername whatshisname whatsername whatsit thingy wossname
  soz yonks tf blah roughly dumb stupid silly pretty wise tldr genuinely
  damn bloody hell flipping freaking fucking fuck shit crap
  help find give show list name names remember recall understand
  sentence sentences summary summarise summarize sum overview gist brief briefly short detail details info information
  news article report story piece source sources record reported
  now currently moment present
  absolutely definitely utterly
  bit kind sort type kinds sorts types thing things stuff way ways matter case fact facts bits
  due debate settle bet argument
  afterwards beforehand nowadays lately recently finally eventually soon sometimes often usually always meanwhile concretely
  whole entire total overall altogether general generally particular particularly specific specifically especially
  `),
]);

/** Verbs and nouns with little content of their own: a leftover one does not sink an answer. */
export const light = new Set(
  list(`
  say tell state mention make take give put come go keep see look think believe feel want like try work
  happen occur involve regard relate mean cause remain seem appear turn bring hold set run
  find found figure number amount level rate person people public lady fella last lasted lasts million thousand hundred loads before together home speak guy bloke resident local citizen adult householder townspeople morning afternoon evening chap folk message step steps raise raised
  time times part side place point view opinion stance position idea reason issue topic subject situation matter question
  word exact quote quotation comment remark statement claim
  current latest recent new old big large small good bad great little long short high low early late main major key
  different possible able likely sure certain important
  plan planned country nation
  going being having
  start begin end finish starting ending finishing started ended finished begins starts ends finishes
  held stay play plays send sent puts pull push pass reach need needs needing
  wish hope intend aim looks sound sounds become face faces handle handles lead leads follow follows move moves
  making taking doing coming putting getting giving keeping letting
  attempt attempts effort role sort example instance case everything anything statements quotes
  achieve change later reckon reckons aloud alone others pair almost nearly hardly barely scarcely partly mostly
  chiefly mainly primarily largely principally newest
  strong huge massive proper real actual own whole single sole mere
  differently exactly officially publicly openly
  institute institution firm company outfit body group thing item
  include includes included including involved affected related expected supposed meant
  `),
);

/** Words that say nothing of what is asked: how somebody asks, says or thinks, and words for anything. */
export const hollow = new Set([
  'at present',
  'at the moment',
  'right now',
  ...list(`
  say says said saying tell tells told state states mention mentions think thinks thinking believe believes believed
  feel feels reckon reckons want wants wanted like try seem seems appear appears mean means regard relate
  wish hope expect expected supposed meant intend able likely possible sure certain important
  give gives put get got gets make makes way sort kind thing things matter side sides two both part point
  happen happens happened happening occur occurred
  currently now exactly actually really gonna wanna please pls exact word words quote involved place still
  `),
]);

/** Nouns for somebody unnamed, as in "my flatmate reckons that ...": the words that introduce a claim to be checked. */
export const somebody = new Set(
  list(`
  flatmate roommate housemate mate friend dad mum mom father mother brother sister uncle aunt auntie cousin gran nan grandad grandson granddaughter nephew niece
  grandma grandpa husband wife partner boyfriend girlfriend bf gf son daughter neighbour neighbor colleague coworker
  boss teacher lecturer tutor professor student classmate landlord barber hairdresser driver cabbie taxi guy bloke geezer
  man woman lady lad girl boy kid chap dude person people someone somebody everyone everybody folks tweet post article
  video comment meme blog tiktok facebook twitter reddit whatsapp group chat paper headline poster leaflet thread
  they aunty nanna missus missis hubby bestie workmate sis granny nana stepdad stepmum
  `),
);

/** Verbs of saying with a tone: whichever is typed, what is asked for is what was said. */
export const toneVerbs: readonly string[] = list(`
  grumble grumbled grumbling moan moaned moaning complaining joke joked joking arguing insisting imagine imagined
  insinuate insinuates insinuated allege alleges alleged opine opines opined remarked remarks assert asserts asserted contend contends
  contended boast boasts boasted brag brags bragged vow vows vowed pledge pledges pledged quip quips quipped gripe gripes griped lament
  laments lamented acknowledge acknowledges acknowledged caution cautions cautioned predict predicts predicted tweet tweeted rant ranted
`);

/** Verbs that report what somebody says or thinks. */
export const speechVerbs: readonly string[] = toneVerbs.concat(
  list(`
  say says said saying tell tells told talk talks talked talking speak speaks spoke speaking claim claims claimed claiming
  argue argues argued insist insists insisted state states stated stress stresses stressed warn warns warned add adds added
  mention mentions mentioned comment comments commented describe describes described accuse accuses accused criticise criticises
  criticised criticize criticized urge urges urged appeal appeals appealed plead pleads pleaded beg begs begged ask asks asked
  demand demands demanded deny denies denied refuse refuses refused decline declines declined admit admits admitted
  disclose discloses disclosed reveal reveals revealed concede concedes conceded invite invites invited
  announce announces announced promise promises promised threaten threatens threatened suggest suggests suggested imply implies
  implied reply replies replied respond responds responded react reacts reacted praise praises praised defend defends defended
  condemn condemns condemned attack attacks attacked slam slams slammed slag slags slagged question questions questioned wonder
  wonders wondered quote quoted declare declares declared explain explains explained complain complains complained report
  reported reports reckon reckons reckoned think thinks thought believe believes believed feel feels felt hint hinted blame blames
  blamed answer answers answered voice voiced express expressed call calls called compare compared likened hints hinting assure assured
`),
);

export const sayingVerbs: ReadonlySet<string> = new Set(speechVerbs);

/** What those are called who head a whole body; each stands for the others in "the Board's boss", "head of the union". */
export const headsOfBodies: readonly (readonly string[])[] = [
  [
    'head',
    'leader',
    'chief',
    'boss',
    'top',
    'lead',
    'chair',
    'chairman',
    'chairwoman',
    'chairperson',
    'president',
  ],
  ['general secretary', 'leader', 'boss', 'head', 'chief'],
  ['secretary general', 'leader', 'boss', 'head', 'chief'],
  ['chief executive', 'ceo', 'chief exec', 'boss', 'head'],
  ['managing director', 'md', 'boss', 'head'],
  ['prime minister', 'pm', 'premier'],
];

/** What others in office are called, of whom a body may have several, or who head none. */
const otherOffices: readonly (readonly string[])[] = [
  ['spokesperson', 'spokesman', 'spokeswoman'],
  ['minister', 'secretary of state'],
  ['mayor'],
  ['senator'],
  ['bishop'],
];

/** Words by which people in office are named; each stands for the others of its group. */
export const headWords: readonly (readonly string[])[] = [...headsOfBodies, ...otherOffices];

/** These alone turn what is said into its opposite. */
export const denying =
  /^(?:no|not|never|nobody|none|nothing|neither|nor|without|cannot|(?:is|are|was|were|do|does|did|has|have|had|wo|would|ca|could|should|must|need|ai)nt)$/;

/** What people are by their work, besides the heads of bodies. */
export const occupations: readonly string[] = list(`
  mp lawmaker politician councillor senator deputy minister official adviser spokesman spokeswoman spokesperson
  doctor nurse surgeon consultant paramedic midwife pharmacist dentist teacher lecturer professor academic scientist economist
  student pupil lawyer solicitor barrister judge journalist reporter editor presenter broadcaster photographer driver pilot guard
  conductor captain sailor cleaner cook builder miner farmer fisherman engineer electrician mechanic worker
  trader shopkeeper banker accountant manager director officer policeman firefighter soldier priest bishop vicar imam delegate
  steward organiser campaigner activist resident patient passenger customer analyst pollster mediator arbitrator
`);

export const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** Titles that name their holder alone, where the knowledge has just one: "the mayor", "the CEO". */
export const soleTitles: ReadonlySet<string> = new Set([
  'chief executive',
  'chief exec',
  'ceo',
  'managing director',
  'general secretary',
  'secretary general',
  'mayor',
  'minister',
  'prime minister',
  'premier',
  'pm',
  'president',
  'chairman',
  'chairwoman',
  'governor',
  'bishop',
  'senator',
]);

/** What a lone known member of a body may be called: "the Board lady". */
export const anyMember: readonly string[] = [
  'lady',
  'woman',
  'man',
  'guy',
  'bloke',
  'fella',
  'chap',
  'person',
  'rep',
  'official',
  'spokesperson',
  'one',
];
