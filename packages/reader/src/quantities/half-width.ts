const FULL = /[０-９Ａ-Ｚａ-ｚ％．＋－～＄￥／]/g;

/** The text with full-width digits, letters and marks made half-width, one for one: offsets stay what they were. */
export function halfWidth(text: string): string {
  return text.replace(FULL, (mark) => (mark === '￥' ? '¥' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0)));
}
