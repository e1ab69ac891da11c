import type { IndexDefinition } from '@xinzhi/composite';
import type { IndexView } from '../../api/shapes.js';
import type { Choice } from './choice.js';
import type { IndexPicture } from './index-engine.js';

/** What every part of the page needs: the embedded index, what the reader made of it, and the year that is shown. */
export type IndexPart = { view: IndexView; definition: IndexDefinition; choice: Choice; year: string };

export type PicturePart = IndexPart & { picture: IndexPicture };
