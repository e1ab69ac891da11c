import { type Evidence, firstLines } from './evidence.js';
import { outletAtHost, outletNamed } from './outlets.js';

/** '来源：某某日报', 'Source: The Daily': a line of its own, the value on it or on the next. */
const CREDIT =
  /^[（(]?\s*(?:信息|文章|新闻|稿件)?(?:来\s*源|发布机构|发文机关|稿源|source)\s*[:：]\s*(.{0,40}?)\s*[）)]?$/i;
/** The same among other labels of the page: '时间：2026-02-03 来源：某某日报 作者：甲乙'. */
const CREDIT_AMONG_OTHERS =
  /(?:来\s*源|稿源|发布机构)\s*[:：]\s*([^\s:：。，]{2,24}?)(?=\s|作者|编辑|记者|责编|时间|日期|字体|字号|浏览|【|\[|$)/;
const FIRST_LINES = 25;

/**
 * Who published a document: what the header or the file says, the credit line of a page, a masthead or agency mark of a
 * known outlet, and at last the outlet whose address it has.
 */
export function publisherOf({ opening, header, properties }: Evidence): string | null {
  if (header?.publisher) return header.publisher;
  if (properties.publisher) return properties.publisher;
  const lines = firstLines(opening, FIRST_LINES);
  const credit = creditIn(lines);
  if (credit) return credit;
  const url = header?.url ?? properties.url ?? null;
  return outletNamed(lines, opening)?.name ?? (url ? (outletAtHost(url)?.name ?? null) : null);
}

/** The value of a credit line, on the line itself or on the next; null where there is none. */
export function creditIn(lines: string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const credit = CREDIT.exec(line) ?? (line.length < 120 ? CREDIT_AMONG_OTHERS.exec(line) : null);
    if (!credit) continue;
    const name = credit[1] || lines[index + 1] || '';
    if (name !== '' && name.length <= 40 && !/[:：。]/.test(name)) return name;
  }
  return null;
}
