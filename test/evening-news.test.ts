import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Attribution, Speaker } from '@xinzhi/reader';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../bench/reader/evening-news/gold.js';
import { readGold } from '../bench/reader/evening-news/gold.js';
import { isRight, judge } from '../bench/reader/evening-news/judge.js';
import { hasShared, sharedFolder } from './shared-material.js';

const span = (start: number, end: number) => ({ start, end });

const statement = (change: Partial<Statement['speaker']> = {}): Statement => ({
  form: 'indirect',
  source: [span(0, 3)],
  cue: [span(3, 5)],
  content: [span(6, 106)],
  speaker: { names: ['孙文海'], kind: 'person', roles: ['蓝港集团董事长'], organisation: '蓝港集团', ...change },
  optional: false,
});

const reading = (speaker: Partial<Speaker> | null, content = [span(6, 106)], cue = [span(3, 5)]): Attribution => ({
  form: 'indirect',
  source: [span(0, 3)],
  cue,
  content,
  speaker: speaker && {
    name: '孙文海',
    kind: 'person',
    roles: ['蓝港集团董事长'],
    organisation: '蓝港集团',
    ...speaker,
  },
});

const rightOf = (gold: Statement, ...read: Attribution[]) => isRight(judge([gold], read)[0]!);

describe('judging a reading of the evening news', () => {
  it('asks for the speaker, the post where there is one, and half of the content', () => {
    expect(rightOf(statement(), reading({}))).toBe(true);
    expect(rightOf(statement())).toBe(false);
    expect(rightOf(statement(), reading(null))).toBe(false);
    expect(rightOf(statement(), reading({ name: '孙文' }))).toBe(false);
    expect(rightOf(statement(), reading({ roles: ['市长'], organisation: null }))).toBe(false);
    expect(rightOf(statement(), reading({ roles: [] }))).toBe(false);
    expect(rightOf(statement({ roles: [] }), reading({ roles: [] }))).toBe(true);
    expect(rightOf(statement(), reading({}, [span(6, 56)]))).toBe(true);
    expect(rightOf(statement(), reading({}, [span(6, 55)]))).toBe(false);
    expect(rightOf(statement(), reading({}, [span(6, 206)]))).toBe(true);
    expect(rightOf(statement(), reading({}, [span(6, 207)]))).toBe(false);
  });

  it('takes a post with its organisation apart, but not the bare post of another one', () => {
    expect(rightOf(statement(), reading({ roles: ['董事长'] }))).toBe(true);
    expect(rightOf(statement(), reading({ roles: ['董事长'], organisation: '青湖集团' }))).toBe(false);
    expect(rightOf(statement(), reading({ roles: ['青湖市人大代表、蓝港集团董事长'] }))).toBe(true);
  });

  it('knows foreign names with either dot, and what a body published by its own name', () => {
    const marin = statement({ names: ['让·莫兰'], roles: [] });
    expect(rightOf(marin, reading({ name: '让•莫兰' }))).toBe(true);
    const customs = statement({ names: ['青湖海关'], kind: 'organisation', roles: [] });
    expect(rightOf(customs, reading({ name: '青湖海关最新数据' }))).toBe(true);
    expect(rightOf(customs, reading({ name: '海关' }))).toBe(false);
    expect(rightOf(marin, reading({ name: '青湖让·莫兰' }))).toBe(false);
  });

  it('reads no statement twice and gives each the attribution with its cue', () => {
    const outer = statement();
    const inner = {
      ...statement({ names: ['大会'], kind: 'organisation', roles: [] }),
      cue: [span(20, 22)],
      content: [span(23, 90)],
    };
    const readInner = reading({ name: '大会' }, [span(23, 90)], [span(20, 22)]);
    const readOuter = reading({});
    const both = judge([outer, inner], [readInner, readOuter]);
    expect(both.map(({ read }) => read)).toEqual([readOuter, readInner]);
    expect(both.every(isRight)).toBe(true);
    expect(judge([outer, inner], [readOuter]).map(({ read }) => read)).toEqual([readOuter, null]);
  });
});

describe.skipIf(!hasShared)('the annotated evening news', () => {
  const items = hasShared ? readGold(sharedFolder) : [];

  it('is 60 items in order, chosen by the rule of the README, in two halves', () => {
    const files = readdirSync(join(sharedFolder, 'corpus/news-zh')).sort();
    const drawnItems = items.filter(({ split }) => split !== 'further');
    const chosen = drawnItems.map(({ file }) => files.indexOf(file));
    expect(chosen.length).toBe(60);
    // None of the further items is among them.
    expect(new Set(items.map(({ file }) => file)).size).toBe(items.length);
    for (const [k, at] of chosen.entries()) {
      const drawn = Math.floor((k * files.length) / 60);
      expect(at).toBeGreaterThanOrEqual(drawn);
      expect(at).toBeGreaterThan(chosen[k - 1] ?? -1);
      expect(drawnItems[k]!.split).toBe(k % 2 === 0 ? 'dev' : 'held-out');
    }
  });

  it('marks words and not blanks, outside the headline, each cue once', () => {
    for (const { file, text, body, statements } of items) {
      expect(
        statements.some(({ optional }) => !optional),
        file,
      ).toBe(true);
      const cues = statements.map(({ cue }) => JSON.stringify(cue));
      expect(new Set(cues).size, file).toBe(cues.length);
      for (const { cue, source, content } of statements)
        for (const { start, end } of [...cue, ...source, ...content]) {
          expect(start, file).toBeGreaterThanOrEqual(body);
          const marked = text.slice(start, end);
          expect(marked.length, file).toBe(end - start);
          expect(marked, file).toBe(marked.trim());
          expect(marked, file).not.toMatch(/^[，。：；、]|[，。：；、]$/);
        }
    }
  });

  it('counts a reading that equals it as right throughout', () => {
    for (const { file, statements } of items) {
      const read = statements.map(({ form, cue, source, content, speaker: { names, ...rest } }) => ({
        form,
        cue,
        source,
        content,
        speaker: { name: names[0]!, ...rest },
      }));
      expect(judge(statements, read).every(isRight), file).toBe(true);
    }
  });
});
