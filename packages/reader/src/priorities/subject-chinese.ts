import type { Mention } from '../records.js';
import type { Standing, Subject } from './actor.js';

const OFFICE =
  /(?:国务院|发展改革委|[\u4e00-\u9fff]{2,8}(?:部|委员会|总局|办公厅|办公室|科学院|集团|公司))(?=(?:等[^，]{0,10})?(?:将|要|正|已|还|计划|提出|明确|表示|印发|发布|支持|推动|加快|大力|联合|部署|会同|日前|近日))/g;

/**
 * The subject before a verb in Chinese news: the last place named before it that is neither owner (广东的…) nor one of
 * a list, or an office or firm that is said to act.
 */
export function subjectsChinese(text: string, mentions: Mention[]): (standing: Standing) => Subject {
  const places = mentions.filter(({ concept }) => concept.startsWith('place/'));
  return ({ verb, sentence }) => {
    const before = places.filter(
      ({ span }) =>
        span.start >= sentence.start && span.end <= verb && !/^[的、]/.test(text.slice(span.end, span.end + 1)),
    );
    const place = before.at(-1);
    const office = [...text.slice(sentence.start, verb + 2).matchAll(OFFICE)].at(-1);
    if (office && sentence.start + office.index >= (place?.span.start ?? 0)) return { actor: office[0] };
    return place ? { actor: place.concept.slice('place/'.length) } : null;
  };
}
