const some = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** All that the report says, in English. */
export const english = {
  lang: 'en',
  periodName: (period: string) => period,
  comma: ', ',
  colon: ': ',
  pair: ' – ',
  clause: '; ',
  scope: (units: number, indicators: number, from: string | null, to: string | null) =>
    `Composite index of ${some(units, 'unit')} from ${some(indicators, 'indicator')}${from === null ? '' : from === to ? `, ${from}` : `, ${from} to ${to}`}`,
  unit: 'unit',
  period: 'period',
  indicator: 'indicator',
  group: 'group',
  score: 'score',
  rank: 'rank',
  interval: (share: string) => `rank in ${share} of runs`,
  median: 'median rank',
  first: 'runs in first place',
  top: (k: number) => `runs in the first ${k}`,

  leads: (unit: string, period: string | null, score: string) =>
    `${unit} leads${period === null ? '' : ` in ${period}`} with a score of ${score}`,
  tied: (units: string, period: string | null, score: string) =>
    `${units} share the first rank${period === null ? '' : ` in ${period}`} with a score of ${score}`,
  leadsSurely: (share: string) => `it comes first in ${share} of the runs`,
  firm: (apart: number, pairs: number, width: string) =>
    `of ${some(pairs, 'pair')} of neighbours in the ranking, ${apart} ${apart === 1 ? 'is' : 'are'} told apart by their intervals, whose median width is ${width} ranks`,
  unsure: 'nothing was varied, so that the ranking says nothing of its own firmness',
  mover: (name: string, total: string) => `what moves ranks most is the choice of ${name} (total index ${total})`,
  sentence: (parts: string[]) => `${parts.map((part) => part[0]!.toUpperCase() + part.slice(1)).join('. ')}.`,

  contents: 'Contents',
  ranking: 'Scores and ranks',
  rankingChart: (period: string | null, share: string, runs: number) =>
    `Rank${period === null ? '' : `, ${period}`} (dot), where ${share} of ${runs} runs put it (line), and the median of the runs (tick)`,
  rankingChartSure: (period: string | null) => `Rank${period === null ? '' : `, ${period}`}; nothing was varied`,
  axis: 'rank',
  chartCut: (shown: number, of: number) => `The chart shows the first ${shown} of ${of}; the table has more.`,
  tableCut: (shown: number, of: number) => `Tables list the first ${shown} of ${of}; --out and --tables write all.`,
  rankTold: (unit: string, rank: number, spread: string) => `${unit}: rank ${rank}${spread}`,
  spreadTold: (low: number, high: number, median: number) => `, ${low} to ${high} in the runs, median ${median}`,
  rankingTable: (period: string | null) => `Scores and ranks${period === null ? '' : `, ${period}`}`,
  outside: (units: string) =>
    `Outside its own interval: ${units}. The definition stands alone with that verdict among the choices drawn.`,

  decomposition: 'What each score is made of',
  decompositionScale: {
    score: 'Contributions add up to the score.',
    'log score': 'Contributions add up to the logarithm of the score: the index is a geometric mean.',
    'reciprocal score': 'Contributions add up to one over the score: the index is a harmonic mean.',
    none: 'The aggregation has no parts that add up, so that scores cannot be taken apart.',
  },
  topsisShares:
    'TOPSIS has no parts of its own: its score is shared out by the parts of the squared distance to the worst.',
  decompositionTable: (period: string | null) => `Contributions${period === null ? '' : `, ${period}`}`,
  byGroups: 'There are too many indicators for a page: contributions are summed by group. --tables writes each.',
  byLargest: (count: number) =>
    `Of the indicators the ${count} largest are shown, the others together. --tables writes each.`,
  others: 'all others',

  obstacles: 'What holds each unit back',
  obstaclesLead:
    'Of all that a unit lacks to the best value, the share that lies with each indicator: the three largest.',
  obstacleNumber: (k: number) => ['first', 'second', 'third'][k]!,
  obstacleWhy: {
    scale:
      'The scale has no best value, so that nobody can be said to lack anything to it: obstacle degrees need min–max, goalposts, targets or ranks.',
    above: 'A unit is beyond its target or goalpost: obstacle degrees need one best value that nobody passes.',
  },
  noObstacle: 'none',
  meanOfAll: 'mean of all',

  makings: 'What the index is made of',
  makingsTable: 'Indicators, their weights within their group, and in the index',
  direction: 'better',
  more: 'more',
  less: 'less',
  measure: 'unit',
  made: 'made from',
  source: 'source',
  target: 'target',
  goalposts: 'goalposts',
  weight: 'weight in the group',
  effective: 'weight in the index',
  total: 'the index',
  weightsByPeriod: (period: string) => `Weights are found in each period alone; shown are those of ${period}.`,
  ownWeights: 'Each unit has its own best weights; shown is the mean share in scores.',
  stepsTable: 'Each step, its choice, and what it was varied with',
  step: 'step',
  choice: 'choice',
  varied: 'varied',
  notVaried: 'not varied',
  alsoDrawn: (choices: string) => `also drawn: ${choices}`,
  noise: (share: string) => `each weight ± ${share}`,
  all: 'all indicators',
  leftOut: 'none or one left out, each as likely',
  stepNames: {
    imputation: 'gaps',
    outliers: 'outliers',
    normalise: 'normalisation',
    weights: 'weights',
    aggregate: 'aggregation',
    leaveOut: 'indicators',
  },
  shiftedBy: (shift: number) => `+ ${shift}`,
  pooled: 'All periods are treated, normalised and weighted together, so that scores compare over time.',
  apart: 'Each period is treated, normalised and weighted alone: scores of different periods do not compare.',
  refused: (runs: number, choices: string, why: string) =>
    `Drawn in ${some(runs, 'run')} but without scores, so not counted: ${choices} (${why})`,

  data: 'Data',
  coverageTable: 'Cells with figures, and cells filled in',
  cells: 'cells',
  published: 'with a figure',
  imputed: 'filled in',
  unitsTouched: 'in so many units',
  complete: (cells: number) => `All ${cells} cells have figures; nothing was filled in.`,
  filled: (count: number, of: number, share: string) =>
    `${count} of ${of} cells (${share}) were empty and were filled in.`,
  imputedTable: 'Cells filled in, by indicator, period and method',
  imputedEach: 'Each cell that was filled in',
  how: 'how',
  from: 'from',
  value: 'value',
  unitsNamed: 'units',
  allUnits: (count: number) => `all ${count}`,
  outliersNone: 'No indicator is treated for outliers.',
  outliersKept: 'Outliers are kept as they are.',
  outliersTable: 'Indicators treated for outliers',
  shape: 'skewness, excess kurtosis',
  after: 'after',
  passed: 'within bounds',
  yes: 'yes',
  no: 'no',
  changed: 'cells changed',

  structure: 'How the indicators hang together',
  structureChart: 'Correlations of normalised indicators',
  structureTable: 'Each indicator against the mean of the others in its group',
  withOthers: 'correlation',
  flag: 'flag',
  against: 'below zero',
  collinear: (pairs: string) => `Pairs that say the same twice (|r| of 0.9 and more): ${pairs}.`,
  collinearNone: 'No two indicators correlate by 0.9 or more.',
  againstGroup: (names: string) => `Correlated below zero with the rest of their group: ${names}.`,
  alpha: (all: string, groups: string) =>
    `Cronbach’s alpha of all indicators: ${all}${groups ? `; by group: ${groups}` : ''}.`,
  kmo: (kmo: string, verdict: string, chi: string, degrees: number, p: string) =>
    `Sampling adequacy (KMO) is ${kmo}: components are ${verdict}. Bartlett’s test: χ² ${chi} with ${some(degrees, 'degree')} of freedom, p ${p}.`,
  kmoVerdict: (kmo: number): string => (kmo >= 0.6 ? 'worth having' : kmo >= 0.5 ? 'doubtful' : 'not worth having'),
  kmoNone: (why: string) => `Sampling adequacy is undefined: ${why}.`,
  undefinedWhy: (why: string) => `This is undefined: ${why}.`,
  shownPeriod: (period: string) => `Shown is ${period}; other periods are computed alike.`,

  firmness: 'How firm the ranks are',
  schemesLead: 'One choice is changed at a time, all others stay as the definition has them.',
  schemesUsual: 'The definition names no alternatives; these are the ones that authors most often use.',
  schemesTable: 'How ranks move under other choices',
  scheme: 'changed',
  correlation: 'rank correlation',
  meanMove: 'mean move',
  largestMove: 'largest move',
  noScores: (why: string) => `no scores: ${why}`,
  ranksTable: (period: string | null) => `Ranks under other choices${period === null ? '' : `, ${period}`}`,
  own: 'as defined',
  without: (indicator: string) => `without ${indicator}`,
  sobol: 'Which choice moves ranks',
  sobolChart:
    'Sobol’s indices of the mean shift in rank: the choice alone (first order), and with all that it does together with others (total)',
  sobolTable: 'Sobol’s indices, with the interval of each estimate',
  sobolRows: { rank: 'of single ranks, mean', score: 'of single scores, mean' },
  sobolNone: 'Ranks never change under what is varied: there is nothing to share out.',
  sobolScope: (evaluations: string, shift: string) =>
    `${evaluations} evaluations. On average over units and runs, ranks lie ${shift} places from those of the definition.`,
  factor: 'what is varied',
  firstOrder: 'first order',
  totalIndex: 'total',
  factors: {
    imputation: 'gaps',
    outliers: 'outliers',
    normalisation: 'normalisation',
    aggregation: 'aggregation',
    weighting: 'weights',
    'normalisation with aggregation': 'normalisation with aggregation',
    'indicator left out': 'indicator left out',
    'noise in weights': 'noise in weights',
  } as Record<string, string>,

  gaps: 'The gap between units',
  gapsChart: 'Gini coefficient of scores',
  gapsChartBy: 'Gini coefficient of scores: within groups, between them, and where they overlap (transvariation)',
  gapsTable: 'How unequal scores are; each unit counts once',
  groupsTable: (period: string | null) =>
    `Groups${period === null ? '' : `, ${period}`}: mean score, Gini coefficient within (on the diagonal) and between`,
  mean: 'mean score',
  gini: 'Gini',
  variation: 'coefficient of variation',
  within: 'within',
  between: 'between',
  transvariation: 'overlap',
  gapsNone: 'Scores below zero have no shares, so that the Gini coefficient is undefined.',

  overTime: 'All periods',
  ranksOverTime: 'Ranks by period, with their intervals',
  scoresOverTime: 'Scores by period',
  tooLong: (rows: number) => `${rows} rows are too many for a page: --out or --tables writes them.`,

  methods: 'Methods',
  methodsTable: 'What was computed, and who published it',
  method: 'method',
  formula: 'formula',
  notation: 'x: a value of unit i in indicator j; w: a weight; n units, m indicators.',

  rerun: 'How to compute this again',
  rerunLead: 'The same files and the same version give the same report, byte for byte.',
  command: 'command',
  version: 'version',
  definitionFile: 'definition',
  dataFile: 'data',
  seed: 'seed',
  seeds: (uncertainty: number | null, sensitivity: number | null) =>
    [uncertainty === null ? null : `${uncertainty} (ranks)`, sensitivity === null ? null : `${sensitivity} (Sobol)`]
      .filter((part) => part !== null)
      .join(', ') || 'nothing is drawn at random',
  yaml: 'The definition in full',
};

export type ReportWords = Omit<typeof english, 'decompositionScale' | 'obstacleWhy'> & {
  decompositionScale: Record<keyof typeof english.decompositionScale, string>;
  obstacleWhy: Record<keyof typeof english.obstacleWhy, string>;
};
