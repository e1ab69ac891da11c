import type { IndexDefinition } from '@xinzhi/composite';
import type { IndexView } from '../../api/shapes.js';
import type { Choice } from './choice.js';
import type { IndexPicture, RankRanges } from './index-engine.js';
import type { Standing } from './standings.js';

/** What every part of the page needs: the embedded index, what the reader made of it, and the year that is shown. */
export type IndexPart = { view: IndexView; definition: IndexDefinition; choice: Choice; year: string };

/** The index as the choice makes it. */
export type PicturePart = IndexPart & {
  picture: IndexPicture;
  /** Of a former choice while those of the present one are worked out; null before the first. */
  ranges: RankRanges | null;
  standings: Standing[];
};
