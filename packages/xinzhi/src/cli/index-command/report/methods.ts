import type { IndexDefinition } from '@xinzhi/composite';
import { STEPS, type Step } from '../steps.js';

export type Both = { en: string; zh: string };
/** What a method is called, how it computes, and who published it. */
export type MethodNote = Both & { formula: string; source: string };

const HANDBOOK = 'OECD/JRC Handbook on Constructing Composite Indicators (2008)';
const note = (en: string, zh: string, formula: string, source: string): MethodNote => ({ en, zh, formula, source });

/** The methods that a definition can choose, by step. x: a value; i: a unit; j: an indicator; w: a weight; n units, m indicators. */
export const METHODS: { [S in Step]: Record<string, MethodNote> } = {
  imputation: {
    none: note('no gaps are filled', '不填补', 'a gap is an error', '–'),
    interpolate: note(
      'interpolated over time',
      '时间插值',
      'x(t) = x(a) + (x(b) − x(a)) (t − a) / (b − a), a and b the nearest periods with a value',
      HANDBOOK,
    ),
    nearest: note('the nearest period', '取最近时期', 'x(t) = x(s), s the nearest period with a value', HANDBOOK),
    regression: note('regression', '回归插补', 'x = b₀ + Σ bₖ zₖ by ordinary least squares', HANDBOOK),
    mean: note('mean of peers', '同类均值', 'x = mean of the peers with a value in the period', HANDBOOK),
    median: note('median of peers', '同类中位数', 'x = median of the peers with a value in the period', HANDBOOK),
  },
  outliers: {
    none: note('kept', '保留', 'x′ = x', '–'),
    winsorise: note(
      'winsorised',
      '缩尾处理',
      'extreme values take the next value inwards, one by one, until |skewness| or excess kurtosis is below its bound',
      `${HANDBOOK}; Becker et al. 2022 (JOSS 7(78))`,
    ),
    log: note('logarithm', '取对数', 'x′ = ln(x − min + (max − min) / 100)', 'Becker et al. 2022 (JOSS 7(78))'),
  },
  normalise: {
    'min-max': note(
      'min–max',
      '极差标准化',
      'x′ = (x − min) / (max − min) + shift; 1 − that for a negative indicator',
      HANDBOOK,
    ),
    'z-score': note('z-scores', 'Z分数', 'x′ = (x − x̄) / σ', HANDBOOK),
    rank: note('ranks', '位次', 'x′ = 1 for the worst … n for the best, equals sharing the mean', HANDBOOK),
    'distance-to-target': note('distance to target', '目标距离', 'x′ = (x − worst) / (target − worst)', HANDBOOK),
    goalposts: note(
      'goalposts',
      '上下限标准化',
      'x′ = (x − low) / (high − low)',
      'UNDP, Human Development Report, technical notes',
    ),
    vector: note('vector length', '向量规范化', 'x′ = x / √Σ x²', 'Hwang & Yoon 1981'),
  },
  weights: {
    equal: note('equal weights', '等权', 'wⱼ = 1 / m', '–'),
    given: note('weights as stated', '给定权重', 'stated weights over their sum', '–'),
    entropy: note(
      'entropy weights',
      '熵权',
      'wⱼ ∝ 1 + Σᵢ pᵢⱼ ln pᵢⱼ / ln n, pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ',
      'Shannon 1948; Hwang & Yoon 1981',
    ),
    critic: note('CRITIC weights', 'CRITIC权重', 'wⱼ ∝ σⱼ Σₖ (1 − rⱼₖ)', 'Diakoulaki, Mavrotas & Papayannakis 1995'),
    pca: note(
      'weights from principal components',
      '主成分权重',
      'wⱼ ∝ Σₖ (loadingⱼₖ / √λₖ) λₖ over the components kept',
      'Han, Zhang, Sun & Wang 2012; Nicoletti, Scarpetta & Boylaud 2000',
    ),
    'coefficient-of-variation': note('coefficients of variation', '变异系数权重', 'wⱼ ∝ σⱼ / x̄ⱼ', '–'),
    combined: note(
      'combined weights',
      '组合权重',
      'wⱼ ∝ Πₖ wₖⱼ, Σₖ αₖ wₖⱼ, or the mix that departs least from all',
      'Hwang & Yoon 1981; Chen Jialiang 2003',
    ),
    ahp: note(
      'pairwise comparisons (AHP)',
      '层次分析法',
      'principal eigenvector of the comparisons',
      'Saaty 1977, 1980',
    ),
    'benefit-of-the-doubt': note(
      'benefit of the doubt',
      '最优权重（BOD）',
      'max Σ wᵢⱼ xᵢⱼ with nobody above 1',
      'Melyn & Moesen 1991; Cherchye et al. 2007',
    ),
  },
  aggregate: {
    arithmetic: note('arithmetic mean', '算术平均', 'Σ wⱼ xⱼ', HANDBOOK),
    geometric: note('geometric mean', '几何平均', 'Π xⱼ^wⱼ', HANDBOOK),
    harmonic: note('harmonic mean', '调和平均', '1 / Σ (wⱼ / xⱼ)', HANDBOOK),
    topsis: note(
      'TOPSIS',
      'TOPSIS法',
      'd⁻ / (d⁺ + d⁻), d the weighted distance to the best (+) and the worst (−) values',
      'Hwang & Yoon 1981',
    ),
    'mazziotta-pareto': note(
      'Mazziotta–Pareto',
      'Mazziotta–Pareto法',
      'M ∓ S² / M, M and S the mean and the deviation of a unit’s values',
      'De Muro, Mazziotta & Pareto 2011',
    ),
    copeland: note(
      'outranking (Copeland)',
      '优序法（Copeland）',
      'pairs won less pairs lost, a pair won by the greater weight',
      'Copeland 1951; Munda & Nardo 2009',
    ),
  },
};

/** Measures that the report takes of every index. */
export const MEASURES = {
  monteCarlo: note(
    'rank intervals',
    '位次区间',
    'quantiles of ranks over runs that draw each step anew',
    'Saisana, Saltelli & Tarantola 2005 (JRSS A 168(2))',
  ),
  sobol: note(
    'Sobol’s indices',
    'Sobol指数',
    'S = V(E(y | x)) / V(y); T = E(V(y | all but x)) / V(y)',
    'Saltelli et al. 2010; Jansen 1999',
  ),
  obstacle: note(
    'obstacle degree',
    '障碍度',
    'Oⱼ = wⱼ (best − xⱼ) / Σₖ wₖ (best − xₖ)',
    '障碍度模型; Chinese evaluation literature',
  ),
  alpha: note(
    'Cronbach’s alpha',
    'Cronbach’s α系数',
    'm / (m − 1) (1 − Σ Vⱼ / V(Σ xⱼ)), standardised',
    'Cronbach 1951',
  ),
  kmo: note(
    'sampling adequacy (KMO)',
    'KMO检验',
    'Σ r² / (Σ r² + Σ q²), q the partial correlations',
    'Kaiser 1974; Bartlett 1950',
  ),
  spearman: note('rank correlation', '秩相关', 'Pearson’s r of ranks', 'Spearman 1904'),
  gini: note('Gini coefficient', '基尼系数', 'Σ (2i − n − 1) x₍ᵢ₎ / (n Σ x)', 'Gini 1912'),
  dagum: note(
    'Dagum’s decomposition',
    'Dagum分解',
    'G = within + net between + transvariation',
    'Dagum 1997 (Empirical Economics 22)',
  ),
} as const;

type Choice = string | { method: string };
type Plan = Choice | readonly Choice[];

/** Every method that a definition names, in the order of the steps. */
export function methodsOf(definition: IndexDefinition): { step: Step; method: string }[] {
  const { uncertainty } = definition;
  const named = (step: Step): Choice[] =>
    [
      definition[step] as Plan,
      ...((uncertainty?.[step] ?? []) as Plan[]),
      ...(step === 'imputation' ? definition.indicators.flatMap((one) => (one.imputation ?? []) as Choice[]) : []),
    ].flat() as Choice[];
  return STEPS.flatMap((step) =>
    [...new Set(named(step).map((choice) => (typeof choice === 'string' ? choice : choice.method)))].map((method) => ({
      step,
      method,
    })),
  );
}
