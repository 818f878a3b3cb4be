/** Talk around a question: what puts a claim to the test, polite frames, small talk. Patterns as in question-kinds.ts. */

/** Words around a claim that ask whether it is true; they are set aside. */
export const truthTags: readonly RegExp[] = [
  /^(?:.*? )?(?:is it (?:really |actually )?(?:true|right|correct|the case|a fact|fair to say)) (?:that )?/,
  /^(?:.*? )?is there (?:any|some|a grain of) truth (?:in|to) (?:(?:the|this|that) (?:claim|idea|rumour|story|report|suggestion|notion)s? )?(?:that )?/,
  // "Who did the survey, was it X?": a guess.
  / (?<=^(?:and |so )?(?:who|which|what|when|where|how)\b.{8,80} )(?:was|is) it (?:the |in |on |at |by )?\w+(?: \w+)?$/,
  /\b(?:is|was) (?:it|that|this|he|she|they) (?:actually |really |even |also )?(?:true|right|correct|legit|real|accurate|a fact|the case|so|fake|false|wrong|nonsense|rubbish|bollocks)\b(?: or (?:not|false|wrong|fake|rubbish|nonsense|\w+))?(?: that)?/,
  /\b(?:is|are) (?:he|she|they) (?:having|winding|pulling|taking) (?:me|us|my|the) ?(?:on|up|leg|piss|mick)?$/,
  /\b(?:true|right|correct|fact) or (?:false|wrong|not|fiction|rubbish|nonsense)\b/,
  /\b(?:should|must|does) (?:it|that|this) (?:be|need to be) corrected\b|\bis (?:the|that|this|our) (?:figure|number|graphic|caption|claim|statement) (?:correct|right|accurate|true|wrong)\b/,
  /\b(?:can|could|surely) (?:it|that|this) (?:really |possibly )?(?:not )?be (?:right|true|correct|so)\b/,
  // "... , that is what my boss told me at lunch"
  /(?<=\S )(?:and |but |so )?(?:that|this|it) is what (?:(?:my|the|our|a|some|this) (?:\w+ ){0,2}?\w+|i|we|he|she|they|everyone|everybody|someone|somebody|people) (?:\w+ )?(?:said|says|say|told me|tells me|told us|heard|hear|read|reckons?|claims?|thinks?|believes?|was told)\b.*$/,
  // "Can somebody check whether ...", "please verify that ..."
  /^(?:(?:hi|hey|hello|ok|so|and|but|please|kindly|can|could|would|will|you|someone|somebody|anyone|anybody|just|to|i|want|wanted|need) )*(?:double check|check|verify|confirm)(?: (?:for me|please|quickly))*(?: (?:whether|if|that))?(?= \S+ \w+)/,
  /\b(?:fact check|factcheck)(?: (?:this|please|time|needed))*(?: that)?\b/,
  // "Did I hear right that ...", "do I understand correctly that ..."
  /^(?:.*? )?(?:do|did|have|am) i (?:just |really )?(?:read|hear|heard|see|seen|get|got|understand|understood|remember)(?: (?:it|this|that))? (?:right|rightly|correctly|properly)(?: that)?\b(?= \S+ \w+)/,
  /(?<=\S )(?:right|correct|true|yes|yeah|no|innit|eh|aye|huh|legit|really)$/,
  /(?<=\S )(?<!\b(?:who|what|when|where|why|how|how \w+|which|that) |^(?:and |so |but )?(?:which|what|whose) .{1,60})(?:(?:is|was|does|did|do|has|have|are|were|will|would|can|could) (?:it|that|he|she|they|not) ?(?:not|it|he|she|they|so)?)$/,
  /(?<=^there (?:is|are|was|were) .{3,80} )(?:is|are|was|were) (?:not )?there$/,
  /\b(?:(?:is|was|are) )?(?:he|she|they|that|it|this)? ?(?:correct|right|wrong|lying|making it up|true) or (?:is (?:he|she|it) )?(?:talking|spouting)? ?\w*$/,
  /\b(?:he|she|they|that) (?:right|correct|wrong|lying)$/,
  /\b(?:is |are )?(?:he|she|they) (?:right|wrong|lying) or what$/,
  /\b(?:that|this|it) is (?:total |complete |utter )?(?:bs|bull|tosh|bollocks|rubbish|nonsense|crap)\b/,
  /^(?:true|correct|right) (?:that )?(?=\w+ \w+ )/,
  /(?<=\S )(?:and )?(?:it|this|that|he|she) is (?:true|right|correct|wrong|false|not (?:right|true)|rubbish|nonsense)(?: (?:is|right) ?(?:not)? ?(?:it|that|he|she)?)?$/,
];

/**
 * A lead-in that puts a claim into somebody else's mouth: "my flatmate reckons that". The rest is the claim. SOMEBODY stands
 * for any word of `somebody` (words.ts).
 */
export const leadIns: readonly RegExp[] = [
  // "My flatmate, who thinks she knows it all, says ..."
  /^(?:.*? )?(?:my|a|some|the|this|our) (?:\w+ ){0,2}?SOMEBODY who (?:\w+ ){1,6}(?:says?|said|reckons?|claims?|swears?|insists?)(?: that)?(?: it was)?\b/,
  /^(?:.*? )?(?:i|we) (?:have |just |also |once |only |keep |kept )*(?:read|heard|saw|seen|think|thought|believe|believed|remember|reckon|assume|assumed|understand|gather|swear|am sure|am pretty sure|was told|were told|got told|hearing|noticed)\b(?! (?:about|of)\b)(?: (?:somewhere|online|on \w+|in the \w+|today|that|a \w+ (?:saying|claiming|that said|which said)|some\w* \w+ (?:saying|claiming)|it))*(?: that)?\b/,
  /^(?:saw|read|heard|seen) (?:(?:a|an|the|some|this|on|in) )?(?:\w+ )?(?:tweet|post|article|headline|video|comment|thread|meme|claim|facebook|twitter|tiktok|reddit)?(?: \w+)?(?: (?:saying|claiming|that|says|which says|about))+/,
  /^(?:.*? )?(?:my|me|some|a|an|this|the|our|one) (?:\w+ ){0,2}?SOMEBODY(?: \w+){0,10}? (?:says?|said|saying|reckons?|reckoned|claims?|claimed|claiming|told (?:me|us|everyone)|tells (?:me|us)|thinks?|thought|believes?|insists?|insisted|swears?(?: blind)?|swore(?: blind)?|keeps? (?:on )?(?:saying|telling (?:me|us|everyone)|insisting|claiming|moaning|complaining|whining|ranting|banging on|going on|on)|goes on(?: and on)?(?: (?:at|over|in|on|about how) (?:\w+ )?\w+)?|(?:wont|will not|does not|never) (?:shut up|stop (?:moaning|going on|banging on))|argues?|mentioned|remembers?|remembered|posted|wrote|is (?:\w+ )?(?:saying|claiming|adamant|convinced|certain|positive|sure|dead set|telling me)|heard|read)(?: (?:that|it was|about how|how))*\b/,
  /^(?:.*? )?(?:someone|somebody|everyone|everybody|people|they|ppl|folks|some people|some say|many people)(?: \w+){0,4}? (?:says?|saying|reckons?|claims?|claimed|claiming|wrote|writes|posted|told me|tells me|keeps? (?:saying|posting|sharing|tweeting|quoting)|insists?|swears?|are saying|is saying|told us|said)(?: that| it was)?\b/,
  // "A barmaid down the pub reckons ...": whoever it is, when no name is lost with it.
  /^(?!(?:who|whom|whose|what|when|where|why|how|which|did|does|do)\b)(?:\w+ ){1,7}?(?:reckons?|swears(?: blind)?|(?:is|are) (?:adamant|convinced))(?: that)?(?= \S+ \S+)/,
  /^(?:so )?apparently\b/,
  /^(?:so |but |and )*(?:my (?:understanding|impression|recollection) (?:is|was)|(?:i am|i was|we were) under the impression)(?: that)?\b(?= \S+ \S+)/,
  /^(?:(?:i am|so|ok|well|fairly) )*pretty sure(?: that)?(?= \S+ \w+)/,
  /^(?:saw|read|heard|seen) (?:online|somewhere|on \w+|in the \w+)(?: that)?\b(?= \S+ \w+)/,
  /^(?:.*? )?(?:our|my|the|a|this) (?:graphic|draft|chart|slide|caption|copy|table|notes?|script|debater|student|pupil|reader|viewer|caller) (?:says?|said|shows?|claims?|claimed|has|states?|stated|reads?|wrote)(?: that)?\b/,
  /^(?:may|can|could|should) (?:i|we) (?:print|write|say|report|publish|state|claim)(?: that)?(?= \w+ \w+ \w+)/,
  /^(?:so |ok )*SOMEBODY (?:\w+ ){0,4}?(?:says?|said|reckons?|claims?|thinks?|told me|tells me|swears?|is (?:dead )?(?:adamant|convinced|certain|positive|sure|set))(?: that)?\b(?= (?!about|what)\w+ \w+)/,
  /^(?:so |ok |just |am |was |been |keep )*(?:heard|hear|reading|hearing)(?: that)?(?= (?!about\b)\w+ \w+ \w+)/,
  /^(?:.*? )?(?:my|some|this|the|our) (?:\w+ ){0,2}?SOMEBODY(?: \w+){0,14}? (?:he|she|SOMEBODY) (?:says?|said|reckons?|claims?|claimed|thinks?|swears?)(?: that)?\b/,
  /^(?:(?:and|so|but|ok|hi|hey) )*there (?:is|are|was|were) (?:a |an |some |this )?(?:\w+ )?(?:rumours?|claims?|talk|gossip|word|story|stories|reports?)(?: (?:going (?:round|around)|doing the rounds|online|on \w+))? (?:that|saying|claiming)\b(?= \S+ \w+)/,
];

/** Polite frames: "can you tell me", "I would like to know". */
export const frames: readonly RegExp[] = [
  // "I should be most grateful to learn who ...", "... and would be obliged if you could explain who that is"
  /\b(?:and )?(?:i |we )?(?:would|should) be (?:very |most |so |much )*(?:obliged|grateful|glad|delighted|pleased|happy|thankful) (?:if (?:you|someone|anyone) (?:could|would|can|might) (?:please |kindly )?(?:explain|tell me|tell us|say|let me know|confirm|clarify)|to (?:learn|know|hear|be told))\b/,
  /^(?:i )?(?:keep|kept) (?:reading|hearing|seeing) the name\b|(?<=\bthe name \w+(?: \w+)? )in the (?:papers?|news)\b/,
  // "Would somebody be so kind as to tell me who ...?"
  /^(?:please )?(?:would|could|can|will) (?:you|someone|somebody|anyone|anybody) (?:please )?be (?:so )?(?:kind|good|nice) (?:as to |enough to )?(?:please )?(?:tell|explain|say|remind|let me know)?(?: (?:to )?me| us)?\b/,
  // "For those of us who never worked nights: what is it?"
  /^for (?:those|people|anyone|us|the rest) (?:of us )?(?:who|that|not) (?:\w+ ){1,8}?(?=(?:who|whom|whose|what|when|where|why|how|which) )/,
  /^i wonder (?:whether|if) you (?:might|could|would) (?:please |kindly )?(?:let me have|give me|tell me|share|provide|explain|let me know)(?: the (?:substance|gist|text|words) of)?\b/,
  // "Kindly share what she said", "... the statement that it is safe attributed?"
  /^(?:(?:kindly|please|could you|can you) )*(?:share|outline|set out|provide|spell out|state) (?=(?:who|whom|whose|what|which|when|where|why|how)\b)/,
  /(?<=^who said that .{3,120}) (?:attributed|credited|due|come|owed)(?: to)?$/,
  // "Does it say anywhere who ...", "has it been announced when ...", "is there any word on how ..."
  /^(?:(?:and|so|but|ok|hi|hey|please) )*(?:does|do|did|has|have|is|are|was|were|can|could|would|will) (?:it|they|you|ye|we|i|anyone|anybody|someone|somebody|there|this|the (?:article|report|story|piece|text|sources?|news|paper)) (?:\w+ ){0,4}?(?:say|said|mention|mentioned|tell|told|telling|know|known|report|reported|state|stated|announced|clear|info|information|word|idea|clue|news|explain|remember|heard|find out|work out|figure out)(?: (?:anywhere|here|on|about|yet|us|me|any|of|exactly|publicly|officially|please|as|to))* (?=(?:who|whom|whose|what|which|when|where|why|how)\b)/,
  // "I cannot work out who ...", "trying to find out when ...", "no idea why ..."
  /^(?!(?:how (?:many|much)|what (?:share|percentage|percent)) )(?:.*? )?(?:i |we )?(?:(?:still |just |really |honestly )*(?:do not|did not|cannot|could not|can not|never|keep trying to|am trying to|trying to|tried to|try to|want to|need to) (?:\w+ )?(?:know|catch|work out|figure out|find out|understand|get|see|remember|recall|tell|hear)|let me know|no (?:idea|clue)|any (?:idea|clue|word|news|info|information)|my question is|(?:my|our) \w+ is to (?:find out|say|know|write)|homework is to (?:find out|say|know|write))(?: (?:on|about|of|as to|for))? (?=(?:who|whom|whose|what|which|when|where|why|how)\b)/,
  // "Is this the right channel for this?"
  /^(?:is|am) (?:this|it|i in) (?:the right|the correct|a good|an ok|the wrong|an okay) (?:channel|place|thread|server|sub|group|room|forum|spot)(?: (?:for (?:this|that|it|questions)|to (?:ask|post)(?: (?:this|that|it))?))?\b/,
  // "How many people in the poll oppose it?"
  /(?<=\bhow many) (?:of the )?(?:people|adults|voters|residents|respondents|those) (?:in|from|of) the (?:poll|survey|sample)(?= (?:support|oppos|back|favour|agree|disagree|approv|blam|think|thought|said|say|want|trust|are (?:for|against)|were (?:for|against)))/,
  // "What is the lockout they keep banging on about?"
  / (?:when |that |which )?(?:they|people|everyone|he|she) (?:is|are|keeps?) (?:always |all )?(?:banging|going|harping|rambling) on about(?: (?:it|this|that|all this))?(?=$| \w+$)/,
  /\bin (?:plain|simple|normal) (?:english|words|terms|language)\b|\bin layman(?:s|'s)? terms\b/,
  // "... and will not shut up about it"
  /^(?:.*? )?(?:wont|will not|does not|never|cannot) (?:shut up|stop) (?=(?:saying|claiming|telling|insisting)\b)/,
  / (?:and |but )?(?:he |she |they )?(?:wont|will not|does not|never) (?:shut up|stops?(?: \w+ing on)?)(?: about (?:it|this|that|them))$/,
  // "... is she right or was it somebody else?"
  / (?:(?:is|was) (?:he|she|it|that) (?:right|correct|wrong) )?or (?:was|is) (?:it|that) (?:somebody|someone|some one|anyone|anybody) else$/,
  // "I have been here for hours, anyway what does she say?"
  /^.+ anyways?(?= (?:what|who|whom|whose|when|where|why|how|which|is|are|did|does|do|has|have|was|were) )/,
  // "How long was it, somebody told me like 3 days"
  /(?<=\w \w+) (?:and |but |because )?(?:i heard|somebody told me|someone told me|someone said|somebody said|i read|i thought)(?: (?:it|that))?(?: (?:is|was))?(?: (?:like|about|only|maybe|around))* [$£€]?\d[\d.,]*\w*(?: (?:\w+|percent))?$/,
  /^(?:i )?(?:forgot|forget) (?=the name of )/,
  // "My mum asks why ..."
  /^(?:.*? )?(?:my|our|a|some|one of) (?:\w+ ){0,2}?SOMEBODY(?: \w+){0,4}? (?:keeps? )?(?:asks?|asking|asked|wonders?|wondering|wants? to know|wanted to know|needs? to know)(?: me)?(?= (?:who|whom|whose|what|when|where|why|how|which|if|whether)\b)/,
  // "What exactly did she say?"
  /(?<=^|\b(?:what|who|whom|when|where|why|how|which)) (?:exactly|precisely|actually|specifically|really)(?= \w)/,
  /\b(?:my )?english (?:is )?(?:not|bad|poor)\b(?: (?:my|so|very|good|great|first|native|perfect|language|tongue|sorry)\b)*|\bsorry for (?:my )?(?:bad |poor )?english\b/,
  / (?:(?:most|many|some|all|lots) )?or (?:not|what)$/,
  // "... or are we all going to die"
  / or (?:am|are|is) (?:i|we|it just me) .*$/,
  / what is known(?: about (?:it|that|this))?$|^what is known(?: about (?:it|that|this))?$/,
  // "Smith, of whom one hears so much"
  / (?:that |who |whom )?(?:one|you|we|people|everyone|i) (?:keeps? )?(?:hears?|reads?|hearing|reading) (?:so much |a lot )?(?:about|of)\b/,
  // "... deadline in 10 min", "need it in an hour"
  / (?:my )?(?:deadline|due|on air|live|filing|printing|need (?:it|this)) (?:is )?(?:in|within) (?:\d+|an?|half an?|five|ten) (?:min|mins|minutes?|hours?|hrs?)$/,
  // "For my school project: ..."
  /^(?:(?:it is|this is|asking) )?for (?:my|our|a|an) (?:\w+ ){0,2}?(?:project|homework|essay|assignment|class|presentation|article|newsletter|report|blog|paper|thesis|quiz|exam|column|piece|story|school|course)(?= (?:who|whom|whose|what|when|where|why|how|which|is|are|did|does|do|has|have|was|were|can|please)\b)/,
  // "Grandpa insists ..."
  /^(?:(?:and|so|but|well) )*(?:grandpa|grandma|grandad|granddad|gran|granny|nan|nana|mum|mom|dad|mother|father|auntie) (?:says?|said|reckons?|reckoned|claims?|claimed|swears?|insists?|insisted|thinks?|thought|told me|tells me|keeps saying|is sure|is convinced)(?: that)?\b/,
  / why and$/,
  / or did i (?:just )?(?:dream|imagine|make|mishear|misread|get)\b.*$/,
  /\b(?:on earth|in the world|the hell|the heck)(?= (?:is|are|was|were|did|do|does|has|have)\b)|(?<=\b(?:who|what|why|how|when|where|which)) (?:on earth|the hell|the heck|the fuck|in the world)(?= \w)|\bas (?:things|it|matters) (?:now |currently )?stands?(?: now| today| currently)?\b/,
  /\b(?:flat out|point blank|straight up|out and out|by name)\b/,
  /^(?:judging|going) by (?:the|this|that|your) (?:\w+ )?(?:survey|poll|report|article|sources?|numbers|figures|text|story|news)\b/,
  /\bin the (?:eyes|view|opinion) of (?=(?:most |many )?(?:people|the public|voters|residents|locals)\b|(?:the )?NAME$)/,
  /\b(?:please )?(?:explain|describe|tell)(?: (?:it|this|that))?(?: to)?(?: me)? like i am (?:a |an )?\w+(?: years? old)?$|\beli5\b/,
  // "I practise in Germany and wonder how ..."
  /^(?:i|we)\b.* (?:and|but|so) (?:i |we )?(?:\w+ )?(?:wonder|wondering|curious|ask|asking)(?: about)?(?= (?:who|whom|whose|what|when|where|why|how|which|whether|if)\b)/,
  /^(?:.* )?(?:i|we) (?:.* )?(?:need|want)(?= (?:who|whose|what|when|where|why|how|which) \w+ \w+)/,
  / to (?:a |an |my |our |the )?(?:someone|somebody|people|anyone|friends?) (?:who|that) (?:has|have|had|never|did|does|do|is|are|was|knows?) .*$/,
  /^(?:just |only )?asking (?:because|cause|cos|as|for)\b(?! (?:what|whom?)$).*$|\basking for (?:a|my) (?:friend|mate|cousin|brother|sister|mum|mom|dad|nan|neighbour|colleague)\b.*$/,
  /\b(?:he|she|they|him|her)(?: is| are)? (?:always |just |probably |totally |constantly )*(?:making|makes?) (?:stuff|things|it|that|this|half of (?:it|that|this)) up\b/,
  /^(?:(?:ok|so|well|hi|hey|and) )*on (?:the )?(?:television|tv|news|radio|internet|twitter|facebook|instagram|tiktok|reddit|bus|train)\b(?= (?:they|people|someone|everyone|somebody|a|some) )/,
  /^(?:(?:ok|so|well|hi|hey) )*(?:they|people|everyone|everybody) (?:all )?(?:keep|kept|are|were) (?:on )?(?:going|banging|harping) on about\b/,
  / (?:that |which )?(?:i|we|people|they|everyone|everybody) keeps? (?:on )?(?:hearing|talking|going on|reading|seeing|mentioning)(?: about)?$/,
  /\bwhen it (?:comes|came) to (?=\w)/,
  /(?:^| )(?:i (?:have )?)?never (?:heard|herd) of (?:it|him|her|them|that|this)$/,
  /(?:^| )(?:i am )?(?:a )?bit (?:stressed|worried|scared|lost|confused|nervous)(?: here)?$/,
  // "... i dont understand this part"
  /(?:^| )(?:and |but |so |because )?i (?:(?:do|did|can|could) )?(?:(?:not|cannot|never) )(?:really |quite |fully |totally )?(?:understand|get|follow|understood)(?: (?:this|that|the|it|what|at all)(?: (?:part|bit|word|section|paragraph|line|means?))?)?$/,
  / (?:i )?(?:just )?(?:need|want) the (?:full|whole|exact|complete|entire) (?:thing|quote|wording|text|line|sentence)$/,
  /(?:^| )(?:(?:that|this|it|which) )?(?:is )?(?:what )?(?:is )?(?:going|doing|passed|floating|all) (?:the )?(?:a?round|rounds|over)(?: (?:on|in)(?: \w+){1,3})?$/,
  / at the (?:mo|mom|min)\b/,
  /(?:^| )(?:i am )?on my (?:phone|mobile|tablet|laptop|computer|way to \w+|lunch break|break)\b(?: (?:and|n|so|but) (?:i )?(?:can|cannot|could|do|will).*$)?/,
  // "Is Smith a minister or what does she do?"
  /(?<=\b(?:is|was) NAME )(?:an? |the )?(?:\w+ ){1,4}or (?=(?:what|who|where) )/,
  // "Explain it to me like I am five"
  / (?:to me )?(?:like|as if|as though) (?:i am|i were|im|we are) (?:a )?(?:five|5|six|6|ten|10|stupid|dumb|child|kid|idiot)(?: years? old)?\b/,
  // "I am new here, please who ..."
  /^(?:.*? )?i am (?:new|not from|from|a|an|no) .*?\b(?:and |but |so )?please (?=(?:who|what|when|where|why|how|which)\b)/,
  // "I am doing my homework and I need to know who ...": why somebody asks.
  /^.*\b(?:i|we|class|pupils|students|readers|teacher|editor) (?:\w+ )?(?:just |really |would |kind of )*(?:need|needs|want|wants|like|love|wanna|have|got|trying|gotta|going)(?: to| 2)? (?:know|find out|ask|hear|check|understand|see|learn)(?= (?:who|whom|whose|what|when|where|why|how|which|whether|if|about)\b)/,
  /\b(?:explain|tell|describe|say)(?: it)?(?: to| for)? (?:my|our|the|a|an) (?:\w+ )?(?:pupils?|class|students?|kids?|readers?|children|child|mum|mom|dad|nan|friends?|colleagues?|team|group|audience|viewers?|listeners?|members?)\b/,
  / to (?:a |an |my |our |the )?(?:(?:\w+ ){1,2}year olds?|beginners?|laym[ae]n|outsiders?|foreigners?|pupils?|students?|kids?|class|children|child)$/,
  /^(?:(?:sorry|apologies|forgive me|excuse me) (?:if|for)|forgive|pardon|excuse) .{3,60}? but\b/,
  /^dear (?:bot|sir|all|team|madam|editor)\b/,
  /\bi (?:just )?(?:need|want)(?= (?:what|who) \w+ \w+)/,
  /\b(?:a |some |the |this )?thing called\b/,
  / when (?:(?:he|she|they|people|voters|residents|adults) )?(?:(?:is|was|were) )?(?:asked|questioned|pressed|quizzed|challenged)(?: (?:about|on|whether|if|over))?\b/,
  /^(?:.*? )?(?:can|could|would|will|do) (?:you|u|anyone|anybody|someone|somebody)(?: \w+){0,2}? (?:please )?(?:tell|explain|remind|say|know|inform|help|give|show|identify|clarify|quote|cite)(?: (?:me|us))?(?: with| to)?(?: (?:please|again|about|exactly))*\b/,
  /\b(?:i|we) (?:would like|want|wanted|need|wanna|am trying|was trying|would love|am looking|was wondering|am wondering|wonder|do not know|dont know|am curious|forgot|forget|cannot remember|missed|am not sure|just want)(?: to (?:know|ask|find out|understand|check|hear|see))?(?: about| if| whether)?\b/,
  /^(?:(?:ok|okay|so|right|hi|hey|just|a|one|and|now) )*(?:(?:quick|new|another|next|different|one more|random|silly|dumb) )?question\b|^(?:change of subject|new topic)\b/,
  /\b(?:tell|remind|give|show) (?:me|us)(?: again| about| please| more)*\b/,
  /\b(?:do|does) (?:the )?(?:article|report|source|sources|text|story|piece|news) (?:say|mention|tell|state|explain|give)(?: (?:(?:any|an|us an|me an|us any) (?:idea|indication) (?:of|about)|that|if|whether|anything about|us|about|who|me))?\b/,
  /\b(?:in|from|according to) (?:the|this|that) (?:article|report|text|story|piece|news|source|sources)\b/,
  /(?<!\bwhere )\b(?:can|could|may) (?:i|we) (?:get|have|see|hear|read|ask)\b/,
  /(?<!\b(?:call|called|come|came|coming|bring|brought|bringing|go|gone|went|going|get|ask|asked|order|ordered|draft|drafted) )\bback (?=in (?:\d|january|february|march|april|may|june|july|august|september|october|november|december|the))/,
  /^(?:(?:oh|no|ah|ok|sorry) )*(?:hang on|hold on|wait(?: a (?:minute|second|sec|mo))?) (?=\w+ \w+ \w+)/,
  /\b(?:(?:and|so|but|as|because) )?i am (?:(?:a bit|so|really|very|quite|kind of|getting|pretty|just) )*(?:worried|confused|scared|stressed|lost|puzzled|annoyed|fuming|nervous|anxious|upset|angry|intrigued)\b/,
  / when (?:(?:it|they|he|she) (?:is|are)|its) at home$|\bin the (?:1st|first) place\b|\b(?:give|tell) (?:me|us) (?:the |their |some )?names(?: please)?$/,
  /\bin terms of\b|(?<=\S )(?:are )?(?:we|you|they) (?:are )?(?:talking|speaking) about$|(?<=\b(?:how|what|which|when|who)\b.* )(?:are )?we (?:are )?talking$/,
  /\b(?:and )?(?:he|she|it|they|hes|shes|its) (?:(?:is|are|has|have|will|wont|will not) )?(?:been )?(?:driving|drives|doing|does|shut|shutting|getting|gets|goes|going|wrecking|melting|frying) (?:me |my |on )?(?:up the wall|round the bend|mad|mental|crazy|nuts|insane|head in|head|brain|bonkers|bananas|potty|up(?! or\b)|on and on|on my nerves)(?: about it)?\b/,
  // "... and I am over it"
  /\b(?:and )?i am (?:so |well |totally |really )?(?:over it|sick of (?:it|this)|fed up(?: (?:with|of) (?:it|this))?|done with (?:it|this))\b/,
  /\b(?:if|when|once|before) (?:it|things|stuff) (?:all )?(?:kicks? off|goes? (?:(?:badly |horribly |terribly |all |really )?wrong|pear shaped|tits up|south)|gets? bad)\b/,
  /\bif (?:i|we) (?:may|can) ask\b|\bi mean\b|\bby the way\b|\bjust (?:wondering|curious|asking|checking)\b|\bany idea\b|\banyone know\b|\bdoes anyone know\b|\bgot it\b|\bnever mind\b/,
];

/** A whole message that asks nothing of the knowledge. */
export const smallTalk: readonly RegExp[] = [
  // "Do my homework please": nobody here does.
  /^(?:(?:please|can you|could you|will you|u|hey|ok) )*(?:do|write|finish|solve) (?:my|our) (?:\w+ ){0,2}(?:homework|essay|assignment|coursework|sums)(?: \w+){0,3}$/,
  /^(?=.*\b(?:thanks|thank|thx|ty|cheers|great|nice|cool|perfect|brilliant|awesome|lovely|helpful|sorry)\b)(?:(?:ok|okay|oh|right|wow|ah|well|so|much|very|really|thanks|thank|you|u|thx|ty|cheers|ta|that|thats|is|was|it|great|nice|one|cool|good|perfect|brilliant|awesome|lovely|super|helpful|a|lot|bunch|for|your|the|all|help|info|answer|mate|bot|sorry|bye|then|now|again) ?)+$/,
  /^(?:(?:hi|hello|hey|hiya|yo|sup|morning|evening|afternoon|good (?:morning|evening|afternoon|night|day)|greetings|howdy|alright|oi) ?)+(?:(?:to|there|bot|all|everyone|mate|guys|again|you|friend|folks) ?)*$/,
  /^(?:(?:ok|okay|oh|great|nice|cool|good|perfect|brilliant|awesome|lovely|super|fab|sweet|right|wow|ah|alright|fine|very|well) ?)*(?:thanks|thank (?:you|u)|thx|ty|cheers|ta|nice one|much appreciated|appreciated|appreciate it|good bot|well done|great job|bye|goodbye|see you|cya|good night|good to know|got it|i see|makes sense|fair enough|cool|great|nice|ok|okay|brilliant|perfect|awesome|lol|haha|wow|interesting|sorry)(?: (?:so|very) much| a lot| a bunch| mate| bot| again| then| for (?:that|this|your help|the help|it|the info\w*|helping)| everyone| all| all| loads| buddy| pal| now)*$/,
  /^(?:and |so |but )?(?:what|how|wat) (?:can|do|could|should|are|would) (?:you|u|this bot|the bot) (?:do|ask|know|help|answer|about|able|use|work|doing|help me with|answer for me|know about|talk about)(?: .*)?$/,
  /^(?:and |so |but )?(?:what|how|wat) (?:can|do|could|should|are|would) (?:i|we) (?:ask|use|talk about|do(?=$| (?:here|with (?:you|this|it))))(?: .*)?$/,
  /^(?:who|what) (?:are|r|is) (?:you|u|this bot|the bot)(?: .{0,20})?$/,
  /^(?:are|r) (?:you|u)(?: \w+){0,5}$/,
  /^(?:(?:hi|hiya|hey|hello|yo|so|wait|lol|are|r) )*(?:you|u) (?:(?:even|actually|really|just) )?(?:an? )?(?:real )?(?:person|human|robot|machine|ai|bot|computer|chatbot|real)(?: being)?(?: or (?:a |an )?(?:\w+|not))?(?: (?:lol|then|tho|though))?$/,
  /^(?:(?:hi|hiya|hey|hello|yo|morning|evening|all right|alright|mate|pal|bot) )*(?:you|u) (?:there|ok|all right|alright|good|up|awake|alive|around|real|a bot)(?: \w+)?$/,
  /^(?:(?:yo|hi|hey|hiya|hello|ok|all right|mate|pal|bud|bro) )*(?:bot )?(?:what is good|how is (?:life|things|tricks|everything|you|u|it)|hows (?:u|you|it|things)|how are things)(?: \w+)?$/,
  /^(?:(?:hi|hey|hiya|hello|all right|yo|oi|ok|mate|pal|bud|bro) )*how (?:are|r) (?:you|u)(?: .{0,20})?$|^how(?: is)? it going(?: .{0,20})?$|^what is up(?: .{0,20})?$|^whats up(?: .{0,20})?$/,
  /^(?:(?:good (?:morning|evening|afternoon|day)|hello|hi|hey|greetings|dear all) )?(?:to you(?: all)? )?(?:i |we )?(?:hope|trust) (?:you|u|everyone|all|this finds)(?: \w+){0,6}$/,
  /^(?:(?:yo|hi|hiya|hey|hello) )*(?:is )?(?:anyone|anybody|someone|somebody) (?:home|in(?: there)?|there|here|around|awake|alive)(?: (?:lol|mate|please|today))*$/,
  /^(?:help|help me|can (?:you|u) help(?: me)?(?: .{0,20})?|please help(?: me)?|test|testing|ping|hmm|um|idk|lol|haha|nothing|never mind|nvm|no thanks|no|yes|yeah|yep|nope|sure|yo)$/,
  /^(?:tell|sing|write|make) (?:me )?(?:a|an|some)? ?(?:joke|story|poem|song|jokes)(?: .{0,30})?$/,
  /^(?:i )?(?:love|like|hate) (?:you|this bot|the bot|u)(?: .{0,20})?$/,
];
