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

  it('lets a report of an occasion run on to the next speaker or deed, and ends what a feature cites', () => {
    const readout =
      '港口工作座谈会3日举行，省长何建平出席。何建平指出，港口要转型。要用好数据。航道是根本。随后，何建平察看了码头。郭立主任说，船已齐备。';
    expect(read(readout)).toEqual([
      ['何建平', '港口要转型。要用好数据。航道是根本'],
      ['郭立', '船已齐备'],
    ]);
    const feature = '码头焕然一新。省长何建平指出，港口要转型。今年吞吐量增长一成。';
    expect(read(feature)).toEqual([['何建平', '港口要转型']]);
  });

  it('takes the items of an announced list, and a text given in full', () => {
    const list = '省长何建平在座谈会上提出两点建议：\n一是要加深航道。要快。\n二是要添新船。\n座谈会昨日结束。';
    expect(read(list)).toEqual([['何建平', '一是要加深航道。要快。\n二是要添新船']]);
    const whole = '省长何建平昨日发表新年贺词。全文如下：\n大家好！船来了。\n祝大家好！';
    expect(read(whole)).toEqual([['何建平', '大家好！船来了。\n祝大家好！']]);
  });

  it('gives quotations without a cue to who spoke, over paragraphs too', () => {
    expect(read('“船来了，大家看。”孙文海说。“明天还有一艘。”')).toEqual([
      ['孙文海', '“船来了，大家看。”…“明天还有一艘。”'],
    ]);
    const paragraphs = '孙文海说：“船来了。\n“明天还有一艘。\n“后天再说。”\n码头安静了。';
    const [found, ...others] = attributions(paragraphs);
    expect(others).toEqual([]);
    expect(found?.form).toBe('direct');
    expect(found?.content.map(({ start, end }) => paragraphs.slice(start, end))).toEqual([
      '“船来了',
      '“明天还有一艘。',
      '“后天再说。”',
    ]);
  });

  it('tells a quotation within a quotation apart', () => {
    expect(read('孙文海说：“他对我说：‘船来了。’我很高兴。”').map(([, content]) => content)).toEqual([
      '“他对我说：‘船来了。’我很高兴。”',
      '‘船来了。’',
    ]);
  });

  it('tells it apart in marks of any kind, with who said it, before and after the cue', () => {
    const told = '港务局的一位同事告诉我，<船来了，却没有人>，我无法反驳。';
    for (const [open, from, to, close] of ['“‘’”', "“''”", '「『』」', '『「」』', '‘“”’', '"‘’"', `"''"`]) {
      const quoted = `${open}${told.replace('<', from!).replace('>', to!)}${close}`;
      const expected = [
        ['孙文海', quoted],
        ['港务局的一位同事', `${from}船来了，却没有人${to}`],
      ];
      expect(read(`孙文海说：${quoted}`)).toEqual(expected);
    }
    expect(read(`“${told.replace('<', '‘').replace('>', '’')}”孙文海说。`)).toHaveLength(2);
  });

  it('names who is meant within a quotation, and takes no term or unquoted words for speech there', () => {
    const both = '孙文海说：“我当时说：‘船来了。’他说：‘你错了，船没来。’”';
    expect(read(both)).toEqual([
      ['孙文海', both.slice(5)],
      ['孙文海', '‘船来了。’'],
      [undefined, '‘你错了，船没来。’'],
    ]);
    for (const one of ['要推进‘数字港口’工程，他们提出‘数字港口’行动。', '同事告诉我，船来了，却没有人，我无法反驳。'])
      expect(read(`孙文海说：“${one}”`)).toHaveLength(1);
  });

  it('reads it in a quotation that goes on without a cue', () => {
    expect(read('孙文海说：“船来了。”“何建平省长告诉我，‘港口要扩建，要快’。”').map(([name]) => name)).toEqual([
      '孙文海',
      '何建平',
    ]);
  });

  it('knows terms, slogans and titles in marks from speech', () => {
    expect(attributions('孙文海表示，“十四五”时期要加深航道。')[0]?.form).toBe('indirect');
    expect(read('港口从首个提出“数字码头”到今天，已有三年。')).toEqual([]);
  });

  it('reads datelines and frames', () => {
    const kinds = attributions('青湖网南岸3月5日电（记者孙文）据海事局介绍，船已靠岸。').map(({ speaker, cue }) => [
      speaker?.name,
      cue.length,
    ]);
    expect(kinds).toEqual([
      ['青湖网', 1],
      ['海事局', 1],
    ]);
    expect(read('用码头专家孙文海的话说，船来了。')).toEqual([['孙文海', '船来了']]);
    expect(attributions('记者了解到，船已靠岸。')[0]?.speaker).toBeNull();
  });

  it('names several who speak as one, Tibetan and dotted names, and a surname with a title', () => {
    const several = attributions('港务局局长李大海、交通局局长何建平等表示，要努力。')[0]?.speaker;
    expect(several).toMatchObject({ name: '李大海、何建平', kind: 'group', roles: ['港务局局长', '交通局局长'] });
    expect(read('港务局副局长扎西次仁说，船来了。')[0]?.[0]).toBe('扎西次仁');
    expect(read('古丽·阿依提委员说，船来了。')[0]?.[0]).toBe('古丽·阿依提');
    expect(read('青湖省主席何建平昨日到访。何主席强调，要守住底线。')[0]?.[0]).toBe('何建平');
  });

  it('gives a verb after a clause the subject of that clause', () => {
    const text = '何建平省长来到码头，要求守住底线。';
    const [found] = attributions(text);
    expect(found?.speaker?.name).toBe('何建平');
    expect(found?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['何建平省长']);
    expect(read('港务局、海事局等七部门日前出台意见，要求各码头停工。')).toEqual([
      ['港务局、海事局等七部门', '各码头停工'],
    ]);
  });

  it('takes a pronoun for somebody named before it, not after, and several for no single person', () => {
    const one = '港务局局长孙文海到访。他强调，何建平省长开通了新航道。';
    expect(read(one)[0]?.[0]).toBe('孙文海');
    const several = '港务局局长孙文海说，船来了。各船主先后发言。他们表示，航道太浅。';
    expect(read(several)[1]?.[0]).not.toBe('孙文海');
  });

  it('leaves a speech whole that cites somebody by name and title', () => {
    const head = '何建平省长近日到访。港务局局长孙文海出席会议并讲话。\n';
    const speech = '孙文海表示，航运正在复苏。何建平省长指出，港口要扩建。我们将添新船。';
    expect(read(head + speech)).toEqual([
      ['孙文海', '航运正在复苏。何建平省长指出，港口要扩建。我们将添新船'],
      ['何建平', '港口要扩建'],
    ]);
    const present = '何建平表示，欢迎来访。孙文海表示，航运正在复苏。何建平省长指出，港口要扩建。';
    expect(read(head + present).map(([, content]) => content)).toEqual(['欢迎来访', '航运正在复苏', '港口要扩建']);
  });

  it('does not let words quoted in passing end what is said', () => {
    expect(read('孙文海表示，正如何建平省长所说，航道要加深。')).toEqual([
      ['孙文海', '正如何建平省长所说，航道要加深'],
      ['何建平', '航道要加深'],
    ]);
  });

  it('gives a sentence that opens with its verb the subject of the one before', () => {
    expect(read('全省航运工作会议作出部署。提出要加深航道。')).toEqual([['全省航运工作会议', '要加深航道']]);
  });

  it('reads a text given in full as said by who published it, and no wish in it by itself', () => {
    const text =
      '港务局局长孙文海在报上发表署名文章。文章全文如下：\n航运正在复苏，港口正在扩建。我期待各方来访。\n我们还要添新船。';
    expect(read(text).map(([name]) => name)).toEqual(['孙文海']);
    expect(read(text)[0]?.[1]).toMatch(/^航运.*新船$/su);
  });

  it('reads an organisation with 与 in its name before a person, and a name that ends in 中', () => {
    const [found] = attributions('副省长、航运与港口合作委员会主席孙建中表示，船来了。');
    expect(found?.speaker).toMatchObject({ name: '孙建中', roles: ['副省长', '航运与港口合作委员会主席'] });
  });

  it('gives verbs told in a row to one speaker, but not a wish of the party spoken for', () => {
    expect(read('孙文海来到码头，强调要守住底线，要求各方加强巡查。')).toEqual([
      ['孙文海', '要守住底线'],
      ['孙文海', '各方加强巡查'],
    ]);
    const talks = '孙文海会见来宾。\n孙文海强调，双方要合作。中方愿扩大进口，希望对方开放港口。';
    expect(read(talks)).toEqual([['孙文海', '双方要合作。中方愿扩大进口，希望对方开放港口']]);
  });

  it('takes who is joined to the first person, and 我们 for who has been speaking', () => {
    const joint = '博列塔尼总统和玛莉亚总理均高度评价新港，认为船来了。';
    expect(read(joint)).toEqual([['博列塔尼、玛莉亚', '船来了']]);
    const talks = '孙文海会见来宾。\n孙文海强调，双方要合作。我们认为，航道要加深。';
    expect(read(talks)).toEqual([['孙文海', '双方要合作。我们认为，航道要加深']]);
  });

  it('reads what an examination finds and what a caller reports', () => {
    expect(read('经青湖州疾病防控中心初步鉴定，五人没有受伤。')).toEqual([['青湖州疾病防控中心', '五人没有受伤']]);
    expect(read('警方接群众报警，称船沉了。')).toEqual([['群众', '船沉了']]);
    expect(read('经济学家初步查明，船沉了。').map(([name]) => name)).not.toContain('济学家');
    expect(read('经初步核实，船沉了。')).toEqual([]);
  });

  it('gives one act after another the subject before, up to what is said', () => {
    expect(read('民警孙文海跑到船边，连忙拉着老人说：“船来了，快看。”')).toEqual([['孙文海', '“船来了，快看。”']]);
  });

  it('reads an agency that is cited at the head of a paragraph', () => {
    const text = '据青湖社电西岸渔民3日在码头放火。';
    const [found] = attributions(text);
    expect(found?.speaker?.name).toBe('青湖社');
    expect(found?.source.map(({ start, end }) => text.slice(start, end))).toEqual(['青湖社']);
    expect(read(text)[0]?.[1]).toBe('西岸渔民3日在码头放火');
  });

  it('knows the roles of several who speak as one from where each was named', () => {
    const text = '港务局局长孙文海会见副省长何建平。孙文海和何建平表示，航道要加深。';
    expect(attributions(text)[0]?.speaker).toMatchObject({ kind: 'group', roles: ['港务局局长', '副省长'] });
  });
});
