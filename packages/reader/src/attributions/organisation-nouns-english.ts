const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Nouns that end the name of an organisation, or stand for one: 'the commission', 'Midea Group'. */
export const ORGANISATION_NOUNS = words(`
  academy administration agency airline airlines alliance army assembly association authority bank board brigade brokerage bureau
  business cabinet campaign center centre chamber charity church city club coalition college command commission committee
  companies company conference confederation congress conglomerate consortium consultancy co corporation corp council country
  court delegation department directorate division embassy enterprise faculty federation fed firm force forces forum
  foundation fund government governments group groups hospital house inc industries initiative institute institutes institution
  journal kremlin laboratory laboratories labs league legislature limited llc llp ltd magazine maker manufacturer media ministry
  mission movement museum nation network news newspaper office operator organisation organization outlet panel parliament
  parties party pentagon platform police post presidency press program programme project provider province regulator
  school secretariat securities senate service services society startup state studio supplier syndicate system tank task team
  technologies technology television times treasury tribunal union university watchdog website wire holdings partners motors electric
  capital ventures insurance pharmaceuticals energy steel airways telecom mobile motor software systems solutions international
`);

/** What an organisation is, put before its name without an article: 'consultancy Hale & Moor', 'carmaker Lindo'. */
export const ORGANISATION_DESCRIPTORS = words(`
  airline automaker brokerage broker carmaker chipmaker company conglomerate consultancy developer drugmaker firm giant insurer
  lender maker manufacturer miner newspaper operator outlet platform producer provider retailer startup start-up supplier
  think-tank tank utility website
`);

/** Nouns for something written or counted that states: 'the report', 'guidelines', 'a poll'. */
export const DOCUMENT_NOUNS = words(`
  account act agreement analysis announcement article audit bill blueprint book brief briefing bulletin catalog census chapter
  circular code communique communiqué constitution contract data decision declaration decree directive document documents draft editorial
  email emails estimate estimates evidence figures file filing filings finding findings forecast framework guide guideline guidelines
  index interview law lawsuit letter manifesto measures memo memorandum message minutes note notice numbers opinions order outline page
  paper papers petition plan platform poll polling polls post posts program proposal publication records regulation regulations release
  report reports research resolution results review roadmap rules script source speech statement statements statistics story studies study summary
  survey surveys testimony text transcript treaty tweet tweets video work
`);

/** Plural nouns for people: 'experts', 'lawmakers', besides the plurals of roles. */
export const GROUP_NOUNS = words(`
  aides allies analysts americans authorities backers businesses businessmen campaigners children chinese citizens colleagues
  companies consumers conservatives countries couples critics crowd customers democrats dissidents drivers employees employers
  enterprises entrepreneurs executives experts families fans farmers firms followers governments hunters immigrants
  insiders investigators legislators liberals lawmakers leaders locals men members migrants moderates municipalities nations
  negotiators observers officials opponents parents participants people players police policymakers politicians progressives
  protesters provinces public readers regulators republicans residents respondents rivals scholars scientists shareholders
  skeptics sources stakeholders students supporters teachers thinkers traders users victims viewers villagers visitors voters
  witnesses women workers youth advisers advisors representatives delegates deputies industry half majority percent quarter third
  two-thirds three-quarters plurality minority contenders clerks superdelegates elite elites electorate public audience crowds team
  refugees migrants prisoners donors pundits comedians journalists advocates activists marchers spectators attendees celebrants
`);

export const HONORIFICS =
  words(`mr mrs ms miss dr sir lady lord madam professor prof sen rep gov gen mr. mrs. ms. dr. sen. rep. gov. gen. prof. lt. col. sgt. rev. hon.
  comrade`);
