import type { Step } from '../steps.js';
import { type Both, METHODS } from './methods.js';

/** Options of methods in words. */
const OPTIONS: Record<string, Both> = {
  edges: { en: 'edges', zh: '两端' },
  on: { en: 'on', zh: '解释变量' },
  peers: { en: 'peers by', zh: '同类依据' },
  skewness: { en: 'skewness above', zh: '偏度超过' },
  kurtosis: { en: 'kurtosis above', zh: '峰度超过' },
  most: { en: 'cells at most', zh: '至多处理个数' },
  otherwise: { en: 'otherwise', zh: '否则' },
  range: { en: 'range', zh: '区间' },
  shift: { en: 'shift', zh: '平移' },
  mean: { en: 'mean', zh: '均值' },
  deviation: { en: 'deviation', zh: '标准差' },
  moments: { en: 'moments', zh: '矩' },
  from: { en: 'from', zh: '起点' },
  clamp: { en: 'stops at the end', zh: '截断' },
  correlation: { en: 'correlation', zh: '相关系数' },
  loadings: { en: 'loadings', zh: '载荷' },
  negative: { en: 'negative coefficients', zh: '负系数' },
  of: { en: 'of', zh: '组成' },
  by: { en: 'by', zh: '方式' },
  shares: { en: 'shares', zh: '份额' },
  penalty: { en: 'penalty', zh: '惩罚方向' },
  count: { en: 'count', zh: '计数' },
};

type Choice = string | { method: string };
type Plan = Choice | readonly Choice[];

/** A choice in a language: 'entropy weights (over all indicators)'; one a level: 'entropy weights, then equal weights'. */
export function choiceInWords(step: Step, plan: Plan, language: 'en' | 'zh'): string {
  const zh = language === 'zh';
  if (Array.isArray(plan))
    return plan.map((one: Choice) => choiceInWords(step, one, language)).join(zh ? '，再' : ', then ');
  const choice = plan as Choice;
  const { method, ...options } = typeof choice === 'string' ? { method: choice } : choice;
  const name = METHODS[step][method]?.[language] ?? method;
  const stated = Object.entries(options as Record<string, unknown>).flatMap(([key, value]) => {
    if (value === undefined || key === 'comparisons') return [];
    if (key === 'over')
      return [value === 'indicators' ? (zh ? '全部指标一并' : 'over all indicators') : zh ? '逐组' : 'group by group'];
    return [
      `${OPTIONS[key]?.[language] ?? key} ${Array.isArray(value) ? value.join(zh ? '、' : ', ') : String(value)}`,
    ];
  });
  if (stated.length === 0) return name;
  return zh ? `${name}（${stated.join('，')}）` : `${name} (${stated.join(', ')})`;
}
