const FULL = /[０-９Ａ-Ｚａ-ｚ％．＋－～＄￥／]/g;
const TRADITIONAL = /[點個兩萬億幾圓]/g;
const SIMPLIFIED: Record<string, string> = { 點: '点', 個: '个', 兩: '两', 萬: '万', 億: '亿', 幾: '几', 圓: '圆' };

/**
 * The text with full-width digits, letters and marks made half-width, and the traditional marks that numbers are written
 * with made simplified; one for one, so that offsets stay what they were.
 */
export function halfWidth(text: string): string {
  return text
    .replace(FULL, (mark) => (mark === '￥' ? '¥' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)))
    .replace(TRADITIONAL, (mark) => SIMPLIFIED[mark]!);
}
