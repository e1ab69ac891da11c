/** Keeps an index in a thread of its own, so that the page stays quick while its ways are gone through. */
import type { IndexView } from '../../api/shapes.js';
import { answerInThread } from '../../threads/answer-in-thread.js';
import type { Choice } from './choice.js';
import { type IndexEngine, openIndex } from './index-engine.js';

export type IndexQuestion =
  | { ask: 'open'; view: IndexView }
  | { ask: 'picture'; choice: Choice; year: string }
  | { ask: 'ranges'; choice: Choice }
  | { ask: 'development'; choice: Choice }
  | { ask: 'methods'; choice: Choice; year: string }
  | { ask: 'yaml'; choice: Choice };

let engine: IndexEngine | null = null;

answerInThread<IndexQuestion>((question) => {
  if (question.ask === 'open') {
    engine = openIndex(question.view);
    return null;
  }
  if (!engine) throw new Error('no index is open');
  switch (question.ask) {
    case 'picture':
      return engine.picture(question.choice, question.year);
    case 'ranges':
      return engine.ranges(question.choice);
    case 'development':
      return engine.development(question.choice);
    case 'methods':
      return engine.methods(question.choice, question.year);
    case 'yaml':
      return engine.yaml(question.choice);
  }
});
