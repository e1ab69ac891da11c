import type { Document, Language } from '../../packages/reader/src/index.js';

/** A government's work report of a year, as the reader is told of it. */
export function reportOf(id: string, text: string, place: string, year: string, language: Language = 'zh'): Document {
  return {
    id,
    path: null,
    url: null,
    title: language === 'zh' ? `${year}年政府工作报告` : `Report on the Work of the Government, ${year}`,
    publisher: null,
    language,
    date: year,
    place,
    kind: 'report',
    length: text.length,
  };
}
