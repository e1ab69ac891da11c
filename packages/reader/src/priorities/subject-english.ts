import type { Layout } from '../layout/layout.js';
import type { Document, Mention } from '../records.js';
import type { Standing, Subject } from './actor.js';
export function subjectsEnglish(_t: string, _l: Layout, _m: Mention[], _d: Document): (standing: Standing) => Subject {
  return () => null;
}
