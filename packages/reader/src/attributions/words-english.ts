/** The closed classes of English: short lists that a grammar names in full. */
const words = (list: string) => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(
  `the a an this that these those his her its their our my your some many several all both most more few another
  other each every any no such certain one two three four five`,
);

export const POSSESSIVES = words('his her its their our my your');

export const PRONOUNS = words('he she they it i we you who which one everyone everybody nobody someone somebody');

export const AUXILIARIES = words(
  `has have had is are was were be been being will would could should can may might must did does do shall having
  hasn't haven't hadn't isn't aren't wasn't weren't won't wouldn't couldn't shouldn't can't cannot didn't doesn't don't
  he's she's it's they're we're i'm you're i've we've they've he'd she'd i'd they'd we'd he'll she'll it'll they'll we'll i'll`,
);

export const ADVERBS = words(
  `also further still again then later once always never not often now just even only already recently previously
  repeatedly reportedly simply too however meanwhile earlier first once finally soon ever long instead thus therefore
  therein flatly quickly has simply apparently thereby rightly n't yet publicly famously clearly strongly`,
);

export const PREPOSITIONS = words(
  `of in on at for from with by to into about against over under between among through during after before since until
  without within across despite amid amidst like unlike than as upon toward towards regarding concerning via per
  around behind beyond near inside outside including following alongside besides`,
);

/** Prepositions that join two noun phrases into one: 'the head of the office for trade in the ministry'. */
export const JOINING = words('of in at for from on with to between under against among within behind by about near');

export const SUBORDINATORS = words(
  `that because while when where whereas although though if unless since whether how why what whom whose but so lest
  wherever whenever whoever whatever until`,
);

export const COORDINATORS = words('and or nor & plus');

/** What may stand between a subject and its verb, between commas. */
export const PARENTHETICALS = words(
  'however meanwhile too though for in instance example also moreover nevertheless nonetheless therefore then',
);

export const DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** Words that begin or make up an adverbial of time: 'last week', 'earlier this month', 'today'. */
export const TIMES = words(
  `today yesterday tomorrow tonight recently earlier later last this next past early late afterwards afterward then once
  week month year morning afternoon evening night day days weeks months years ago before again now here there`,
);

/** Verbs too common to leave to their endings: whether a stretch of words holds a finite verb. */
export const COMMON_VERBS = words(
  `came come comes went go goes made make makes took take takes got get gets gave give gives became become becomes
  began begin begins held hold holds kept keep keeps left leave leaves led lead leads lost lose loses met meet meets
  put puts ran run runs rose rise rises sat sent send sends set sets spent spend spends stood stand stands won win wins
  grew grow grows fell fall falls brought bring brings built build builds bought buy sold sell paid pay pays broke
  chose choose drew drove flew hit hurt let lay lies means meant mean needs need remains remain includes include`,
);
