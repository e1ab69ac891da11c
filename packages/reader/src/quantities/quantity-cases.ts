import type { Language } from '../records.js';

/** One specification for both languages: a text, and every quantity in it as 'span → value unit change'. */
export type QuantityCase = { text: string; language: Language; quantities: string[] };

const zh = (text: string, ...quantities: string[]): QuantityCase => ({ text, language: 'zh', quantities });
const en = (text: string, ...quantities: string[]): QuantityCase => ({ text, language: 'en', quantities });

/** Sentences made up for the project. */
export const quantityCases: QuantityCase[] = [
  // numerals and digits
  zh('桥长3.5公里。', '3.5公里 → 3.5 km'),
  zh('桥长３．５公里。', '３．５公里 → 3.5 km'),
  zh('共种树1,200棵。', '1,200棵 → 1200 count'),
  zh('共种树三千五百棵。', '三千五百棵 → 3500 count'),
  zh('三十二个村通了水。', '三十二个 → 32 count'),
  en('The bridge is 1,250 metres long.', '1,250 metres → 1.25 km'),
  en('Twenty-one villages have water.', 'Twenty-one → 21 count'),
  en('Two hundred and five people came.', 'Two hundred and five people → 205 person'),
  // magnitudes, bases
  zh('收入1.2万亿元。', '1.2万亿元 → 1200000000000 CNY'),
  zh('就业12.5万人。', '12.5万人 → 125000 person'),
  zh('产粮840亿斤。', '840亿斤 → 42000000 t'),
  zh('发电3亿千瓦时。', '3亿千瓦时 → 300000000 kWh'),
  zh('花费一千二百亿元。', '一千二百亿元 → 120000000000 CNY'),
  zh('投资38亿美元。', '38亿美元 → 3800000000 USD'),
  en('It cost $2.5 billion.', '$2.5 billion → 2500000000 USD'),
  en('It cost 3 trillion yuan.', '3 trillion yuan → 3000000000000 CNY'),
  en('It cost US$40m.', 'US$40m → 40000000 USD'),
  zh('装机二百万千瓦。', '二百万千瓦 → 2000000 kW'),
  zh('提高六個百分點。', '六個百分點 → 6 pp increase'),
  // percentages, points, fractions, multiples
  zh('占比5%。', '5% → 5 %'),
  zh('占比百分之五点五。', '百分之五点五 → 5.5 %'),
  zh('比例为千分之三。', '千分之三 → 0.3 %'),
  zh('提高1.5个百分点。', '1.5个百分点 → 1.5 pp increase'),
  zh('三分之二的人同意。', '三分之二 → 66.6667 %'),
  zh('近四成的人反对。', '四成 → ~40 %'),
  zh('产量翻一番。', '翻一番 → 2 times increase'),
  zh('产量翻了两番。', '翻了两番 → 4 times increase'),
  zh('产量增长3.2倍。', '3.2倍 → 3.2 times increase'),
  en('Output rose 5 percent.', '5 percent → 5 % increase'),
  en('Output rose 5%.', '5% → 5 % increase'),
  en('It fell by 1.5 percentage points.', '1.5 percentage points → 1.5 pp decrease'),
  en('Two-thirds of them agreed.', 'Two-thirds → 66.6667 %'),
  en('Output doubled.', 'doubled → 2 times increase'),
  // comparators
  zh('增长5%左右。', '5% → ~5 % increase'),
  zh('约增长5%。', '5% → 5 % increase'),
  zh('增长约5%。', '5% → ~5 % increase'),
  zh('失业率5.5%以内。', '5.5% → <=5.5 %'),
  zh('就业50万人以上。', '50万人 → >=500000 person'),
  zh('收入不低于3万元。', '3万元 → >=30000 CNY'),
  zh('收入突破3万元。', '3万元 → >30000 CNY'),
  zh('不足1%。', '1% → <1 %'),
  zh('不超过3%。', '3% → <=3 %'),
  zh('栽树200余棵。', '200余棵 → >200 count'),
  zh('栽树二十多万棵。', '二十多万棵 → >200000 count'),
  en('It grew by more than 7 percent.', '7 percent → >7 % increase'),
  en('It grew by at least 7 percent.', '7 percent → >=7 % increase'),
  en('Up to 30 firms joined.', '30 firms → <=30 count'),
  en('Nearly 80 percent joined.', '80 percent → ~80 %'),
  en('Fewer than 100 people left.', '100 people → <100 person'),
  en('Some 40 percent or more joined.', '40 percent → >=40 %'),
  // ranges
  zh('增长4.5%—5%。', '4.5%—5% → 4.5..5 % increase'),
  zh('增长4.5-5%。', '4.5-5% → 4.5..5 % increase'),
  zh('增长5%至5.5%。', '5%至5.5% → 5..5.5 % increase'),
  zh('增长百分之八至九。', '百分之八至九 → 8..9 % increase'),
  zh('需要5至10年。', '5至10年 → 5..10 year'),
  zh('从30%提高到70%。', '30% → 30 %', '70% → 70 % increase'),
  en('It needs between 3 and 5 years.', '3 and 5 years → 3..5 year'),
  en('It needs five to 10 years.', 'five to 10 years → 5..10 year'),
  en('It grew 5.5%-6%.', '5.5%-6% → 5.5..6 % increase'),
  en('It rose from 5 percent to 6 percent.', '5 percent → 5 % increase', '6 percent → 6 % increase'),
  en('It rose from 4.8 to 5.2 percent.', '4.8 → 4.8 % increase', '5.2 percent → 5.2 % increase'),
  en(
    'It rose by $40 million to $90 million.',
    '$40 million → 40000000 USD increase',
    '$90 million → 90000000 USD increase',
  ),
  // a year
  zh('年均增长6%。', '6% → 6 %/yr increase'),
  en('It grew 6 percent annually.', '6 percent annually → 6 %/yr increase'),
  en('It grew by 6% a year.', '6% a year → 6 %/yr increase'),
  // lists
  zh('分别增长3%、4%左右。', '3% → ~3 % increase', '4% → ~4 % increase'),
  zh('分别为3.9、5.7万亿元。', '3.9 → 3900000000000 CNY', '5.7万亿元 → 5700000000000 CNY'),
  // what is no quantity
  zh('2025年1月27日，“十四五”收官。'),
  zh('二〇二六年。'),
  zh('第14届会议，第三章。'),
  zh('发展5G和6G，推进“两个确保”。'),
  zh('“1+2+N”体系，数字政府2.0，PM2.5。'),
  zh('一、总体要求（三）其他'),
  zh('电话12345678901234，一个人也不少。'),
  zh('党的二十大和二十届四中全会。'),
  en('The 14th plan ran from 2021 to 2025.'),
  en('360 Security Group makes 5G parts under Made in China 2025.'),
  en('See Section 3 and Table 4 of No. 12.'),
  en('It left on March 5, 2024 at 08:33.'),
  en('COVID-19 and the G20 came in the two sessions.'),
  en('It earns 5 yuan per 10,000 people.', '5 yuan → 5 CNY'),
];
