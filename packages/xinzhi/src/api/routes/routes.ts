import type { OpenAPIHono } from '@hono/zod-openapi';
import type { EmbeddedIndex } from '../../baseline/index/read-embedded-index.js';
import type { Loaded, Meta } from '../contract.js';
import type { ViewSource } from '../views/view-source.js';

/** What the routes work with; set up once by `createApi`. */
export type Rooms = {
  views: ViewSource;
  meta: Pick<Meta, 'version' | 'baseline'>;
  /** The world table of the baseline, where there is one. */
  worldTable(): { name: string; bytes: Uint8Array<ArrayBuffer> } | null;
  /** The index of the baseline, where there is one. */
  index(): EmbeddedIndex | null;
  /** The day on which a review is given, 'YYYY-MM-DD'. */
  today(): string;
  /** Reads, keeps and checks files that were dropped on the page. */
  upload(files: readonly File[]): Promise<Loaded>;
  /** Takes a loaded document out, and brings back what the baseline holds in its place. */
  remove(id: string): Promise<void>;
};

export type Routes = (app: OpenAPIHono, rooms: Rooms) => void;
