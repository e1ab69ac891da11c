import { describe, expect, it } from 'vitest';
import { layOut } from '../layout/lay-out.js';
import { findMentions } from '../mentions/find-mentions.js';
import { findChineseAttributions } from './find-chinese.js';

/** What is said in a report of an occasion, where a speaker's words go on over sentences. */
const said = (sentences: string) => {
  const text = `港口合作大会在青湖举行。\n${sentences}`;
  const layout = layOut(text, 'zh');
  return findChineseAttributions(text, layout, findMentions(text, layout)).map(({ content }) =>
    content.map(({ start, end }) => text.slice(start, end)).join('…'),
  );
};

describe('what ends with a sentence about a peer of the speaker', () => {
  it('ends where another province or country acts', () => {
    expect(said('各方到会。湖北省提出，加深航道。湖南省将添新船。')).toEqual(['加深航道']);
    expect(said('各方到会。湖北省提出，加深航道。此外，湖南省、江西省和贵州省已添新船。')).toEqual(['加深航道']);
    expect(said('各方到会。湖北省政府提出，加深航道。湖南省将添新船。')).toEqual(['加深航道']);
    expect(said('各方到会。法国表示，航道太浅。德国正在添新船。')).toEqual(['航道太浅']);
  });

  it('ends where another body of the same kind acts', () => {
    expect(said('各方到会。青湖航运集团表示，航道太浅。南岸港口集团将添新船。')).toEqual(['航道太浅']);
  });

  it('goes on where the sentence is about something else, or about what belongs to the speaker', () => {
    for (const more of ['航道将加深。', '武汉将添新船。', '湖北省将添新船。', '湖北将添新船。', '全省港口正在扩建。'])
      expect(said(`各方到会。湖北省提出，开放港口。${more}`)).toEqual([`开放港口。${more.slice(0, -1)}`]);
  });

  it('goes on where a peer is told what to do, acts with the speaker, or only has something', () => {
    for (const more of ['德国应开放港口。', '德国和法国将合作。', '德国的经验值得借鉴。', '各港口要扩建。'])
      expect(said(`各方到会。法国表示，航道太浅。${more}`)).toEqual([`航道太浅。${more.slice(0, -1)}`]);
  });
});
