/**
 * Radicals that programs write into PDF files in place of the characters that look the same, each followed by that
 * character. Unicode's normal forms leave these alone (its EquivalentUnifiedIdeograph table pairs them); the Kangxi
 * radicals and the compatibility forms they do replace. The last ones share a drawing with a character in fonts for
 * simplified Chinese, and Unicode pairs them with another: a browser that prints 户 in Noto writes the radical ⼾, whose
 * normal form is 戶.
 */
const RADICALS =
  '⺜日⺝月⺟母⺠民⺩王⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟⺒巳⺎兀⺐尢⺓幺⼾户㬵胶';

const characters = new Map<string, string>();
const pairs = [...RADICALS];
for (let i = 0; i < pairs.length; i += 2) characters.set(pairs[i]!, pairs[i + 1]!);

/** Text with the characters that were meant: radicals, ligatures and compatibility forms replaced. */
export function inPlainForms(text: string): string {
  return text.replace(
    /[\ufb00-\ufb06\u2e80-\u2fdf\uf900-\ufaff\u3b35]/g,
    (form) => characters.get(form) ?? form.normalize('NFKC'),
  );
}
