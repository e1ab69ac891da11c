/** The shapes that the API answers in, and names for the parts of them that the page speaks about. */
import type { DocumentView, Pair, SystemView } from 'xinzhi/api-contract';

export type * from 'xinzhi/api-contract';

export type Verdict = Pair['verdict'];
export type Claim = Verdict['claim'];
export type Value = Claim['value'];
export type Result = Verdict['result'];
export type Evidence = Verdict['evidence'][number];
export type StoredSeries = SystemView['series'][number];
export type Speaker = NonNullable<Pair['speaker']>;
export type Reading = DocumentView['reading'];
export type Attribution = Reading['attributions'][number];
export type Span = Reading['mentions'][number]['span'];
export type Stage = 'traditional' | 'emerging' | 'future';
