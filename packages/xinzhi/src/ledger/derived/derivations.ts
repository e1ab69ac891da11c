/** How a series that no source publishes follows from those that sources do. One entry is one definition. */
export type Derivation = {
  /** Last part of the id of the series made. */
  slug: string;
  indicator: string;
  unit: string;
  definition: string;
  definitionZh: string;
  formula: 'growth' | 'real growth' | 'product growth' | 'nominal product growth' | 'ratio' | 'per ten thousand';
  /**
   * Indicators that the formula takes, in its order; 'rd.intensity/gerd' takes one definition only. Intensity and GDP must
   * be of one revision: a share of GDP as first published times GDP as since revised is the spending of no year.
   */
  inputs: string[];
};

/**
 * Growth of output is growth at constant prices by statistical convention, so current-price levels never stand in for
 * it. Research spending is stated without saying which prices are meant: both readings are kept and named.
 */
export const derivations: Derivation[] = [
  {
    slug: 'constant-usd',
    indicator: 'gdp.growth',
    unit: '%',
    definition: 'growth of GDP at constant 2015 US dollars',
    definitionZh: '按2015年不变价美元计算的国内生产总值增速',
    formula: 'growth',
    inputs: ['gdp.constant.usd'],
  },
  {
    slug: 'pwt-national-accounts',
    indicator: 'gdp.growth',
    unit: '%',
    definition: 'growth of real GDP at constant 2017 national prices (Penn World Table, rgdpna)',
    definitionZh: '按2017年不变国内价格计算的实际国内生产总值增速（佩恩世界表，rgdpna）',
    formula: 'growth',
    inputs: ['pwt.gdp'],
  },
  {
    slug: 'constant-usd',
    indicator: 'gdp.pc.growth',
    unit: '%',
    definition: 'growth of GDP per person at constant 2015 US dollars',
    definitionZh: '按2015年不变价美元计算的人均国内生产总值增速',
    formula: 'growth',
    inputs: ['gdp.pc.constant.usd'],
  },
  {
    slug: 'output-per-worker',
    indicator: 'labour.productivity.growth',
    unit: '%',
    definition: 'growth of output per worker at constant prices',
    definitionZh: '按不变价计算的人均就业者产出增速',
    formula: 'growth',
    inputs: ['labour.productivity'],
  },
  {
    slug: 'nominal',
    indicator: 'rd.expenditure.growth',
    unit: '%',
    definition: 'nominal: growth of R&D expenditure at current prices',
    definitionZh: '名义：研发经费增速，当年价',
    formula: 'growth',
    inputs: ['rd.expenditure'],
  },
  {
    slug: 'real-deflated',
    indicator: 'rd.expenditure.growth',
    unit: '%',
    definition: 'real: growth of R&D expenditure, deflated by the GDP deflator',
    definitionZh: '实际：研发经费增速，经国内生产总值平减指数平减',
    formula: 'real growth',
    inputs: ['rd.expenditure', 'gdp.deflator.inflation'],
  },
  {
    slug: 'nominal-intensity-gdp',
    indicator: 'rd.expenditure.growth',
    unit: '%',
    definition: 'nominal: growth of R&D intensity × GDP × GDP deflator',
    definitionZh: '名义：研发强度×国内生产总值×平减指数的增速',
    formula: 'nominal product growth',
    inputs: ['rd.intensity/gerd', 'gdp.constant.usd', 'gdp.deflator.inflation'],
  },
  {
    slug: 'real-intensity-gdp',
    indicator: 'rd.expenditure.growth',
    unit: '%',
    definition: 'real: growth of R&D intensity × GDP at constant prices',
    definitionZh: '实际：研发强度×不变价国内生产总值的增速',
    formula: 'product growth',
    inputs: ['rd.intensity/gerd', 'gdp.constant.usd'],
  },
  {
    slug: 'basic-over-total',
    indicator: 'rd.basic.share',
    unit: '%',
    definition: 'expenditure on basic research / R&D expenditure',
    definitionZh: '基础研究经费÷研发经费',
    formula: 'ratio',
    inputs: ['rd.basic', 'rd.expenditure'],
  },
  {
    slug: 'nominal',
    indicator: 'rd.basic.growth',
    unit: '%',
    definition: 'nominal: growth of expenditure on basic research at current prices',
    definitionZh: '名义：基础研究经费增速，当年价',
    formula: 'growth',
    inputs: ['rd.basic'],
  },
  {
    slug: 'nominal',
    indicator: 'technology-contracts.turnover.growth',
    unit: '%',
    definition: 'growth of the value of registered technology contracts at current prices',
    definitionZh: '登记的技术合同成交额增速，当年价',
    formula: 'growth',
    inputs: ['technology-contracts.turnover'],
  },
  {
    slug: 'local',
    indicator: 'fiscal.science.growth',
    unit: '%',
    definition: 'growth of public expenditure on science and technology at current prices',
    definitionZh: '财政科学技术支出增速，当年价',
    formula: 'growth',
    inputs: ['fiscal.science'],
  },
  {
    slug: 'by-source',
    indicator: 'rd.enterprise.share',
    unit: '%',
    definition: 'R&D expenditure paid by enterprises / R&D expenditure',
    definitionZh: '企业资金支付的研发经费÷研发经费',
    formula: 'ratio',
    inputs: ['rd.enterprise', 'rd.expenditure'],
  },
  {
    slug: 'by-source',
    indicator: 'rd.government.share',
    unit: '%',
    definition: 'R&D expenditure paid by government / R&D expenditure',
    definitionZh: '政府资金支付的研发经费÷研发经费',
    formula: 'ratio',
    inputs: ['rd.government', 'rd.expenditure'],
  },
  {
    slug: 'revised-gdp',
    indicator: 'rd.intensity',
    unit: '%',
    definition: 'R&D expenditure / gross regional product as since revised',
    definitionZh: '研发经费÷修订后的地区生产总值',
    formula: 'ratio',
    inputs: ['rd.expenditure', 'gdp'],
  },
  {
    slug: 'invention-inforce',
    indicator: 'patents.per-10k',
    unit: 'count/10k-person',
    definition: 'domestic invention patents in force per ten thousand people',
    definitionZh: '每万人口国内有效发明专利',
    formula: 'per ten thousand',
    inputs: ['patents.invention.inforce', 'pwt.population'],
  },
];
