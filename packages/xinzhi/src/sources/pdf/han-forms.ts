/**
 * Radicals that programs write into PDF files in place of the characters that look the same, each followed by that
 * character. Unicode's normal forms leave these alone (its EquivalentUnifiedIdeograph table pairs them); the Kangxi
 * radicals and the compatibility forms they do replace.
 */
const RADICALS =
  '⺜日⺝月⺟母⺠民⺩王⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻊足⻋车⻑長⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟';

const characters = new Map<string, string>();
const pairs = [...RADICALS];
for (let i = 0; i < pairs.length; i += 2) characters.set(pairs[i]!, pairs[i + 1]!);

/** Text with the characters that were meant: radicals, ligatures and compatibility forms replaced. */
export function inPlainForms(text: string): string {
  return text.replace(
    /[\ufb00-\ufb06\u2e80-\u2fdf\uf900-\ufaff]/g,
    (form) => characters.get(form) ?? form.normalize('NFKC'),
  );
}
