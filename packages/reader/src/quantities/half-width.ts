/** ４，５６５: a comma between full-width digits in threes groups them; it is no comma of the sentence, nor is one before 000, nor one before three digits and their unit: nobody begins a clause so. */
const GROUPED =
  /，(?:(?<=[０-９]，)(?=[０-９]{3}(?![０-９]))|(?<=\d，)(?=0\d{2}(?!\d))|(?<=(?<!\d)\d{1,3}，)(?=\d{3}(?:\.\d+)?[万亿]?(?:吨|元|人|公里|亩|千瓦|户|平方)))/g;
const FULL = /[０-９Ａ-Ｚａ-ｚ％．＋－～＄￥／]/g;
const TRADITIONAL = /[點個兩萬億幾圓負餘雙]/g;
const SIMPLIFIED: Record<string, string> = {
  點: '点',
  個: '个',
  兩: '两',
  萬: '万',
  億: '亿',
  幾: '几',
  圓: '圆',
  負: '负',
  餘: '余',
  雙: '双',
};

/** 4 9 2 5 万: digits that the setting of a Chinese text has spaced out, one by one, up to the word that they count. */
const SPACED =
  /\d(?=[ .])(?<=(?:^|[\u3000-\u9fff\uff00-\uffef“]) ?\d)(?: ?\. ?\d(?!\d)| \d(?!\d))+ ?(?=[\u4e00-\u9fff%‰])/gm;

/**
 * The text with full-width digits, letters and marks made half-width, and the traditional marks that numbers are written
 * with made simplified, and spaced digits closed up; one for one, so that offsets stay what they were.
 */
export function halfWidth(text: string): string {
  if (text !== last.text) last = { text, plain: madeHalfWidth(text) };
  return last.plain;
}

/** Quantities, claims and priorities ask one after another for the same text. */
let last = { text: '', plain: '' };

function madeHalfWidth(text: string): string {
  return text
    .replace(GROUPED, ',')
    .replace(FULL, (mark) => (mark === '￥' ? '¥' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)))
    .replace(TRADITIONAL, (mark) => SIMPLIFIED[mark]!)
    .replace(SPACED, closeUp);
}

/** Closes digits up towards their start, so that they begin where they did; those of a year towards its 年. */
function closeUp(run: string, at: number, text: string): string {
  const digits = run.replaceAll(' ', '');
  return text[at + run.length] === '年' ? digits.padStart(run.length) : digits.padEnd(run.length);
}
