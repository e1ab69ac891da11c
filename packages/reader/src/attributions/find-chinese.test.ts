import { describe, expect, it } from 'vitest';
import { layOut } from '../layout/lay-out.js';
import { findChineseAttributions } from './find-chinese.js';

const attributions = (text: string) => findChineseAttributions(text, layOut(text, 'zh'), []);
const read = (text: string) =>
  attributions(text).map(({ speaker, content }) => [
    speaker?.name,
    content.map(({ start, end }) => text.slice(start, end)).join('…'),
  ]);

describe('findChineseAttributions', () => {
  it('reads organisation, role and name in one chain', () => {
    const text = '青湖省发展改革委主任郑文海介绍，今年港口吞吐量有望翻番。';
    const [found] = attributions(text);
    expect(found?.speaker).toEqual({
      name: '郑文海',
      kind: 'person',
      roles: ['青湖省发展改革委主任'],
      organisation: '青湖省发展改革委',
    });
    expect(read(text)).toEqual([['郑文海', '今年港口吞吐量有望翻番']]);
  });

  it('splits several offices and prefers the one held to membership', () => {
    const [found] = attributions('全国人大代表、蓝港集团董事长孙文海表示，航道要再挖深两米。');
    expect(found?.speaker).toMatchObject({
      name: '孙文海',
      roles: ['全国人大代表', '蓝港集团董事长'],
      organisation: '蓝港集团',
    });
  });

  it('keeps name and role where later the name, 他 or a title stands', () => {
    const text =
      '蓝港集团董事长孙文海说，航道太浅。孙文海认为要尽快动工。他强调，安全第一。孙董事长还指出，资金已经到位。';
    expect(attributions(text).map(({ speaker }) => [speaker?.name, speaker?.organisation])).toEqual(
      Array(4).fill(['孙文海', '蓝港集团']),
    );
  });

  it('lets 他 mean the one whom the sentences are about', () => {
    expect(read('青湖省省长何建平昨日来到蓝港码头调研。他指出，要把安全放在首位。')).toEqual([
      ['何建平', '要把安全放在首位'],
    ]);
  });

  it('finds the subject before an adverbial', () => {
    expect(read('何建平省长在码头调研时强调，要守住底线。')).toEqual([['何建平', '要守住底线']]);
    expect(read('孙文海对记者说，船已靠岸。')).toEqual([['孙文海', '船已靠岸']]);
  });

  it('gives a cue without a subject to the one who speaks or leads the sentence', () => {
    expect(read('何建平指出，港口要转型，强调要用好数据。').map(([name]) => name)).toEqual(['何建平']);
    expect(read('何建平指出，港口要转型；强调，要用好数据。').map(([name]) => name)).toEqual(['何建平', '何建平']);
  });

  it('reads 据…介绍, 在…看来, 记者从…获悉', () => {
    expect(read('据蓝港集团总经理郭立介绍，二期工程已经完工。')).toEqual([['郭立', '二期工程已经完工']]);
    expect(read('在青湖大学教授马晓军看来，港口的未来在数据。')).toEqual([['马晓军', '港口的未来在数据']]);
    expect(read('记者从青湖海事局获悉，航道已恢复通航。')).toEqual([['青湖海事局', '航道已恢复通航']]);
  });

  it('takes quotations before and after the cue', () => {
    expect(read('“船来了。”孙文海说。')).toEqual([['孙文海', '“船来了。”']]);
    const [found] = attributions('孙文海说：“船来了，人也来了。”');
    expect(found?.form).toBe('direct');
  });

  it('tells organisations, groups, documents and conferences', () => {
    const kinds = (text: string) => attributions(text).map(({ speaker }) => speaker?.kind);
    expect(kinds('业内专家认为，航运正在复苏。')).toEqual(['group']);
    expect(kinds('会议强调，要守住底线。')).toEqual(['organisation']);
    expect(kinds('海关数据显示，出口增长两成。')).toEqual(['document']);
    expect(kinds('青湖省交通厅表示，将新开三条航线。')).toEqual(['organisation']);
    expect(kinds('法国经济学家让·莫兰认为，贸易会回升。')).toEqual(['person']);
  });

  it('calls a conference by the name that the text gives it most', () => {
    const text = '中央港口工作会议昨日召开。会议指出，航道要畅通。中央港口工作会议还强调，要守住底线。';
    expect(attributions(text).map(({ speaker }) => speaker?.name)).toEqual(['中央港口工作会议', '中央港口工作会议']);
  });

  it('finds none in what only looks like a cue', () => {
    for (const text of [
      '会议通过了今年的预算报告。',
      '按照省委要求，全面完成各项任务。',
      '办理人大代表建议三百件，办复率百分之百。',
      '有关情况说明如下，请予审议。',
      '我们向全省人民表示衷心的感谢！',
      '听取了港口建设情况介绍，要求不高。',
      '对政府工作提出新的更高要求，我们要加倍努力。',
    ])
      expect(read(text), text).toEqual([]);
  });
});
