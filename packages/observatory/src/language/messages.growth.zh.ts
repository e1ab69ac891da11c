import type { growthEnglish } from './messages.growth.en.js';

/** What the page Growth says, in Chinese. */
export const growthChinese: Record<keyof typeof growthEnglish, string> = {
  'growth.title': '增长有多少来自新要素？',
  'growth.lead': '增长核算：每年的增长有多少来自更多的资本和劳动（旧要素），有多少来自人力资本和效率的提高（新要素）。',
  'growth.by': '柱形',
  'growth.by.five': '五年平均',
  'growth.by.year': '逐年',
  'growth.definition': '核算口径',
  'growth.share': '假设劳动收入份额为{share}',
  'growth.shareAsMeasured': '劳动收入份额：按实测值。拖动滑块可改用假设值。',
  'growth.shareBack': '恢复实测值',
  'growth.shareNote': '在此重新计算：各要素增速不变，权重改变，余下的归为效率。',
  'growth.factor.capital': '资本',
  'growth.factor.labour': '劳动',
  'growth.factor.human-capital': '人力资本',
  'growth.factor.tfp': '全要素生产率',
  'growth.total': '产出增长',
  'growth.finding':
    '{place}{spanTo}年均增长{to}个百分点，新要素{newTo}、旧要素{oldTo}；{spanFrom}为{from}，新要素{newFrom}、旧要素{oldFrom}',
  'growth.findingOne': '{place}{spanTo}年均增长{to}个百分点，新要素{newTo}、旧要素{oldTo}',
  'growth.measure': '每年增长的百分点；旧要素为土色，新要素为蓝色',
  'growth.measureAssumed': '每年增长的百分点，假设劳动收入份额为{share}',
  'growth.method':
    '按收入份额分解产出增长：劳动份额乘以劳动与人力资本的增速，资本份额乘以资本的增速；余下的为全要素生产率。各部分之和等于增长。',
  'growth.period': '时期',
  'growth.old': '旧要素',
  'growth.new': '新要素',
  'growth.compared': '全部地区比较',
  'growth.set': '范围',
  'growth.set.economies': '经济体',
  'growth.set.provinces': '省份',
  'growth.sort': '排序',
  'growth.sort.new': '新要素',
  'growth.sort.growth': '增长',
  'growth.comparedFinding':
    '{span}，{of}个{set}中有{n}个的增长过半来自新要素；最多的是{place}，{growth}个百分点中有{new}个',
  'growth.comparedTold': '{place}：每年增长{growth}个百分点，其中{new}个来自新要素',
  'growth.noSkills': '这些地区没有单独核算人力资本：它包含在余下的效率之中。',
  'growth.none': '库中没有增长核算数据。它们随基线提供：请运行“npm run baseline”，或用数据包启动。',
  'growth.place': '地区',
};
