/** What the page Growth says, in English. */
export const growthEnglish = {
  'growth.title': 'How much growth comes from new factors?',
  'growth.lead':
    'Growth accounting: how much of each year’s growth came from more capital and more labour, the old factors, and how much from skills and from using everything better, the new ones.',
  'growth.by': 'Bars',
  'growth.by.five': 'means of five years',
  'growth.by.year': 'each year',
  'growth.definition': 'Accounts',
  'growth.share': 'What if labour’s share of income were {share}?',
  'growth.shareAsMeasured': 'Labour’s share of income: as measured. Move the slider to assume another.',
  'growth.shareBack': 'As measured',
  'growth.shareNote':
    'Recomputed here: the growth of the factors stays, their weights change, and what they do not explain is efficiency.',
  'growth.factor.capital': 'capital',
  'growth.factor.labour': 'labour',
  'growth.factor.human-capital': 'skills (human capital)',
  'growth.factor.tfp': 'efficiency (TFP)',
  'growth.total': 'growth of output',
  'growth.finding':
    '{place} grew by {to} points a year in {spanTo}, {newTo} from new factors and {oldTo} from old ones; by {from} in {spanFrom}, {newFrom} and {oldFrom}',
  'growth.findingOne':
    '{place} grew by {to} points a year in {spanTo}, {newTo} from new factors and {oldTo} from old ones',
  'growth.measure': 'Percentage points of growth a year; old factors in earth colours, new ones in blue',
  'growth.measureAssumed': 'Percentage points of growth a year, labour’s share of income assumed to be {share}',
  'growth.method':
    'Growth of output is split up by the shares of income: labour’s share times the growth of labour and skills, capital’s share times the growth of capital; total factor productivity is what remains. The parts add up to growth.',
  'growth.period': 'Period',
  'growth.old': 'Old factors',
  'growth.new': 'New factors',
  'growth.otherWays': 'The same years in other accounts',
  'growth.otherWaysLead': 'Sources differ on how fast output grew; what remains as efficiency differs with them:',
  'growth.otherWay': '{way}: {growth} points a year in {span}, {fresh} of them from new factors',
  'growth.compared': 'All places compared',
  'growth.set': 'Places',
  'growth.set.economies': 'economies',
  'growth.set.provinces': 'provinces',
  'growth.sort': 'Order',
  'growth.sort.new': 'new factors',
  'growth.sort.growth': 'growth',
  'growth.comparedFinding':
    'In {span} new factors brought more than half of growth in {n} of {of} {set}; most in {place}, {new} of {growth} points',
  'growth.comparedTold': '{place}: {growth} points of growth a year, {new} of them from new factors',
  'growth.noSkills': 'Skills are not measured apart for these places: they are part of what remains as efficiency.',
  'growth.shareUnmoved':
    'The slider does not move {place}: its labour share is not in store year by year, so that its growth cannot be weighed anew. What is shown is the account as it was measured.',
  'growth.shareUnmovedAmong':
    'As measured, whatever the slider says, because their labour shares are not in store year by year: {places}.',
  'growth.gap':
    'There is no account of {years}: in one of the two years that each compares, the hours worked or another factor are missing at the source. Nothing is put in their place; means are those of the other years.',
  'growth.gapShare':
    'Under an assumed share {years} drop out: the measured share, from which the growth of the factors is worked back, is not known there.',
  'growth.gapBar': 'no account, for the reason given below the chart',
  'growth.none':
    'No growth accounts are in store. They come with the baseline: run “npm run baseline”, or start with the data package.',
  'growth.place': 'Place',
} as const;
