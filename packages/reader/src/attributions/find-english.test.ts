import { describe, expect, it } from 'vitest';
import { layOut } from '../layout/lay-out.js';
import type { Attribution } from '../records.js';
import { findEnglishAttributions } from './find-english.js';

type Found = { who: string | undefined; what: string; form: Attribution['form']; cue: string };

const attributions = (text: string) => findEnglishAttributions(text, layOut(text, 'en'), []);

function read(text: string): Found[] {
  const at = (spans: { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return attributions(text).map(({ speaker, content, form, cue }) => ({
    who: speaker?.name,
    what: at(content),
    form,
    cue: at(cue),
  }));
}

const speakers = (text: string) => attributions(text).map(({ speaker }) => speaker);

describe('where the cue stands', () => {
  it('before an indirect statement, with and without "that"', () => {
    expect(read('Ana Torres said the harbour would reopen in May.')).toEqual([
      { who: 'Ana Torres', what: 'the harbour would reopen in May', form: 'indirect', cue: 'said' },
    ]);
    expect(read('The ministry noted on Monday that exports of tea had doubled.')).toEqual([
      { who: 'ministry', what: 'that exports of tea had doubled', form: 'indirect', cue: 'noted' },
    ]);
  });

  it('before a quotation', () => {
    expect(read('Ana Torres, mayor of Lindow, said: “The harbour is open again.”')).toEqual([
      { who: 'Ana Torres', what: '“The harbour is open again.”', form: 'direct', cue: 'said' },
    ]);
  });

  it('after the content, in either order of subject and verb', () => {
    expect(read('The harbour is ready for large ships, said Ana Torres, mayor of Lindow.')[0]).toMatchObject({
      who: 'Ana Torres',
      what: 'The harbour is ready for large ships',
    });
    expect(read('“The harbour is ready,” Ana Torres said in a radio interview on Friday.')[0]).toMatchObject({
      who: 'Ana Torres',
      what: '“The harbour is ready,”',
      form: 'direct',
    });
    expect(read('“Are the ships ready?” Ana Torres asked.')[0]).toMatchObject({ who: 'Ana Torres', form: 'direct' });
  });

  it('inside the content', () => {
    expect(read('The harbour, Ana Torres said, is ready for large ships.')[0]).toMatchObject({
      what: 'The harbour … is ready for large ships',
    });
    expect(read('“It is ready,” Ana Torres said, “and the ships know it.” “They come on Monday.”')[0]).toMatchObject({
      what: '“It is ready,” … “and the ships know it.” … “They come on Monday.”',
      form: 'direct',
    });
  });

  it('in a clause of its own: according to, as … put it, a noun', () => {
    expect(read('According to the port authority, traffic fell by half.')[0]).toMatchObject({
      who: 'port authority',
      what: 'traffic fell by half',
    });
    expect(read('Traffic fell by half, according to Ana Torres, mayor of Lindow.')[0]).toMatchObject({
      who: 'Ana Torres',
      what: 'Traffic fell by half',
    });
    expect(read('Traffic fell by half, as noted by Ana Torres, mayor of Lindow.')[0]).toMatchObject({
      who: 'Ana Torres',
    });
    expect(read("They welcomed Ana Torres's remark that the harbour needs money.").at(-1)).toMatchObject({
      who: 'Ana Torres',
      what: 'that the harbour needs money',
    });
  });
});

describe('what is said', () => {
  it('ends where the next statement begins', () => {
    expect(
      read('Ana Torres said the port is safe, adding that the crews were trained.').map(({ who, what }) => [who, what]),
    ).toEqual([
      ['Ana Torres', 'the port is safe'],
      ['Ana Torres', 'that the crews were trained'],
    ]);
    expect(
      read('Ana Torres said the port is safe, while Bo Lind warned that the crews were tired.').map(({ what }) => what),
    ).toEqual(['the port is safe', 'that the crews were tired']);
  });

  it('is mixed where part of it is quoted', () => {
    expect(read('Ana Torres said the port was “as safe as any other place on the coast.”')[0]?.form).toBe('mixed');
  });

  it('may be an aim or a thing asked for', () => {
    expect(read('The government vowed to build forty stations.')[0]?.what).toBe('to build forty stations');
    expect(read('Ana Torres called for lower fees for small boats.')[0]?.what).toBe('lower fees for small boats');
    expect(read('The commission urged all companies to publish their accounts.')[0]).toMatchObject({
      who: 'commission',
      what: 'all companies to publish their accounts',
    });
  });

  it('is nothing where words are only named, or accord with what cannot speak', () => {
    expect(read('The plan known as “Harbour 2040” and the “blue industries” are new.')).toEqual([]);
    expect(read('Ports grow according to local conditions.')).toEqual([]);
    expect(read('The reports and plans are on the table.')).toEqual([]);
  });
});

describe('who says it', () => {
  const roles = (text: string) =>
    speakers(text).map((speaker) => [speaker?.name, speaker?.roles, speaker?.organisation]);

  it('has the role and the organisation of an apposition', () => {
    expect(roles('Bo Lind, chief economist of the Oslo-based bank Nordhav, said prices would fall.')).toEqual([
      ['Bo Lind', ['chief economist of the Oslo-based bank Nordhav'], 'Nordhav'],
    ]);
    expect(
      roles('Sun Wenhai, a researcher at the Institute of Ports, Eastern Academy of Sciences, said prices fell.'),
    ).toEqual([
      [
        'Sun Wenhai',
        ['researcher at the Institute of Ports, Eastern Academy of Sciences'],
        'Institute of Ports, Eastern Academy of Sciences',
      ],
    ]);
    expect(roles('Sun Wenhai, minister of fisheries and oceans, said prices fell.')[0]?.[2]).toBe(
      'Ministry of Fisheries and Oceans',
    );
    expect(roles('Former Lindow mayor Ana Torres said prices fell.')[0]?.[0]).toBe('Ana Torres');
  });

  it('keeps name, role and organisation where later a surname or a pronoun stands', () => {
    const text =
      'Sun Wenhai, head of Blue Port Group, said fees would fall.\n\n“Boats are waiting,” Sun said.\n\nHe added that the locks were full.\n\nMr. Sun noted that the water was low.';
    expect(roles(text)).toEqual(Array(4).fill(['Sun Wenhai', ['head of Blue Port Group'], 'Blue Port Group']));
  });

  it('knows a Western surname as the last word and a Chinese one as the first', () => {
    const text =
      'Wei Haoran, director of Lake Institute, said it rained. Scott Marlow, dean of Hill College, said it snowed. Wei added that it was cold. Marlow added that it was dark.';
    expect(speakers(text).map((speaker) => speaker?.name)).toEqual([
      'Wei Haoran',
      'Scott Marlow',
      'Wei Haoran',
      'Scott Marlow',
    ]);
  });

  it('takes the one named last of two who share a surname', () => {
    const text =
      'Zhao Min, head of Lake Bank, said rates fell. Zhao Lei, head of Hill Bank, said rates rose. “Rates matter,” Zhao said.';
    expect(speakers(text).map((speaker) => speaker?.name)).toEqual(['Zhao Min', 'Zhao Lei', 'Zhao Lei']);
  });

  it('collects roles told later, and prefers an office held to a former one and to membership', () => {
    const text =
      'Sun Wenhai, former vice-minister of transport, said fees fell. Sun, who is also a member of the Harbour Council and president of Blue Port Group, predicted that they would rise.';
    const [first] = speakers(text);
    expect(first?.roles).toEqual([
      'former vice-minister of transport',
      'member of the Harbour Council',
      'president of Blue Port Group',
    ]);
    expect(first?.organisation).toBe('Blue Port Group');
  });

  it('tells persons, groups, organisations and documents apart', () => {
    const kinds = (text: string) => speakers(text).map((speaker) => speaker?.kind);
    expect(kinds('Industry experts said it would rain.')).toEqual(['group']);
    expect(kinds('Lawmakers and political advisers said it would rain.')).toEqual(['group']);
    expect(kinds('Harrow & Co said in a report that it would rain.')).toEqual(['organisation']);
    expect(kinds("This year's weather report stated that it would rain.")).toEqual(['document']);
    expect(kinds('A spokesman for Bo Lind said it would rain.')).toEqual(['person']);
  });

  it('reads a name spelt like a pronoun, two names, and an office before a name', () => {
    expect(speakers('Zhou He, the vice-governor, told a forum in Lindow that fees would fall.')[0]?.name).toBe(
      'Zhou He',
    );
    expect(speakers('Ana Torres and Bo Lind said they would meet.')[0]).toMatchObject({
      name: 'Ana Torres and Bo Lind',
      kind: 'group',
    });
    expect(roles('Fisheries Minister Sun Wenhai said fees would fall.')).toEqual([
      ['Sun Wenhai', ['Fisheries Minister'], 'Ministry of Fisheries'],
    ]);
    expect(speakers('The port and shipping commission said fees would fall.')[0]?.kind).toBe('organisation');
  });

  it('knows a place by its mention', () => {
    const text = 'Lindow in North Bergia, for instance, said it will build docks.';
    const mentions = [
      { span: { start: 0, end: 6 }, concept: 'place/LND' },
      { span: { start: 10, end: 22 }, concept: 'place/NBG' },
    ];
    const [found] = findEnglishAttributions(text, layOut(text, 'en'), mentions);
    expect(found?.speaker).toMatchObject({ kind: 'place', name: 'Lindow' });
    expect(text.slice(found!.content[0]!.start, found!.content[0]!.end)).toBe('it will build docks');
  });

  it.each([
    ['Consultancy Hale & Moor said that wages would rise.', 'Hale & Moor'],
    ['The carmaker Lindo Motors said it would hire.', 'Lindo Motors'],
    ['Lindo Motor Company said it would hire.', 'Lindo Motor Company'],
    ['Ostland Development Bank said it would lend.', 'Ostland Development Bank'],
  ])('calls an organisation by its name alone: %s', (text, name) => {
    const [found] = findEnglishAttributions(text, layOut(text, 'en'), []);
    expect(found?.speaker).toMatchObject({ kind: 'organisation', name });
  });

  it('lets "the Commission" stand for the commission named before', () => {
    const text = 'The National Harbour Commission said tides rise. The Commission has suggested building walls.';
    expect(speakers(text).map((speaker) => speaker?.name)).toEqual([
      'National Harbour Commission',
      'National Harbour Commission',
    ]);
  });

  it('leaves the speaker open where a writer speaks of himself', () => {
    expect(speakers('I think the harbour is ready.')).toEqual([null]);
  });
});

describe('broken texts', () => {
  it('joins a cue that a full stop tore from its statement', () => {
    expect(read('The locks are too small for such ships. said Sun Wenhai, head of Blue Port Group.')[0]).toMatchObject({
      who: 'Sun Wenhai',
      what: 'The locks are too small for such ships.',
    });
  });

  it('gives a role without a name the name that follows torn off', () => {
    const text = 'The locks are too small, Director of the Centre for Harbours said. said Sun Wenhai.';
    const [found] = attributions(text);
    expect(found?.speaker).toMatchObject({
      name: 'Sun Wenhai',
      roles: ['Director of the Centre for Harbours'],
      organisation: 'Centre for Harbours',
    });
  });
});

describe('quotations within and beyond a paragraph', () => {
  it('makes one attribution of a quotation of several paragraphs, whoever is named in the first or the last', () => {
    const last =
      '“We start now. Nobody waits.\n\n“The locks are ready. The crews are.\n\n“The water is high,” Ana Torres said.';
    expect(read(last)).toEqual([
      {
        who: 'Ana Torres',
        what: '“We start now. Nobody waits. … “The locks are ready. The crews are. … “The water is high,”',
        form: 'direct',
        cue: 'said',
      },
    ]);
    const first = '“We start now,” Ana Torres said.\n\n“The locks are ready. The crews are.”\n\nIt rained.';
    expect(read(first)).toEqual([
      {
        who: 'Ana Torres',
        what: '“We start now,” … “The locks are ready. The crews are.”',
        form: 'direct',
        cue: 'said',
      },
    ]);
  });

  it('gives a colon at the end of a paragraph the quotation below it', () => {
    expect(read('Later, the mayor put it with care:\n\n“The locks are ready. The crews are.”')[0]).toMatchObject({
      who: 'mayor',
      what: '“The locks are ready. The crews are.”',
    });
  });

  it('reads a quotation inside a quotation as said by who is named there', () => {
    expect(read('“Bo Lind told me, ‘Go home at once,’ and I went,” Ana Torres said.')).toEqual([
      { who: 'Ana Torres', what: '“Bo Lind told me, ‘Go home at once,’ and I went,”', form: 'direct', cue: 'said' },
      { who: 'Bo Lind', what: '‘Go home at once,’', form: 'direct', cue: 'told' },
    ]);
    expect(read('“I said, ‘We are closed,’ and left,” Ana Torres said.')[1]?.who).toBe('Ana Torres');
  });

  it('reads it in marks of any kind, at either level', () => {
    const inner = (text: string) => read(text).map(({ who, what, cue }) => [who, cue, what]);
    const told = 'Bo Lind told me, <Go home at once,> and I went,';
    for (const [outer, within] of ['“”‘’', '""\'\'', '""‘’', "“”''", '\'\'""', '‘’“”', '‘’""'].map((marks) => [
      marks.slice(0, 2),
      marks.slice(2),
    ])) {
      const quoted = `${outer![0]}${told.replace('<', within![0]!).replace('>', within![1]!)}${outer![1]}`;
      expect(inner(`${quoted} Ana Torres said.`)).toEqual([
        ['Ana Torres', 'said', quoted],
        ['Bo Lind', 'told', `${within![0]}Go home at once,${within![1]}`],
      ]);
    }
  });

  it('names who is quoted within, and not the speaker by a third person', () => {
    expect(read('"A colleague from the port told me, \'Go home,\' and I went," Ana Torres said.')[1]).toMatchObject({
      who: 'colleague from the port',
      cue: 'told',
    });
    expect(speakers('"One of them told the board, \'Nobody asked.\' So I left," Ana Torres said.')[1]).toMatchObject({
      name: 'One of them',
      kind: 'person',
    });
    expect(read('"He said, \'Go home.\'" Ana Torres said.')[1]).toMatchObject({ who: undefined, what: "'Go home.'" });
  });

  it('finds it in every quotation of a speaker, over sentences and paragraphs', () => {
    const text = '"We start," Ana Torres said. "Now they say, \'The water is high. Wait.\' We start."';
    expect(read(text).map(({ what }) => what)).toEqual([
      '"We start," … "Now they say, \'The water is high. Wait.\' We start."',
      "'The water is high. Wait.'",
    ]);
    const paragraphs = '“We start now. Nobody waits.\n\n“Bo Lind told me, ‘Wait,’ and I did not,” Ana Torres said.';
    expect(read(paragraphs).map(({ who, what }) => [who, what])).toEqual([
      ['Ana Torres', '“We start now. Nobody waits. … “Bo Lind told me, ‘Wait,’ and I did not,”'],
      ['Bo Lind', '‘Wait,’'],
    ]);
  });

  it('takes no apostrophe for a mark, and nothing unquoted for a quotation within', () => {
    const plain = [
      "My mother said the workers' demands of the 1990s' strikes were met, and tell 'em that,",
      "Bo Lind told the board rock 'n' roll was over, and the owners' money with it,",
      'Bo Lind told me to go home, and I went,',
    ];
    for (const words of plain) expect(read(`"${words}" Ana Torres said.`)).toHaveLength(1);
    const mixed = `"Bo Lind told me, 'Rock 'n' roll is over; keep the owners' money.' I did," Ana Torres said.`;
    expect(read(mixed)[1]?.what).toBe("'Rock 'n' roll is over; keep the owners' money.'");
  });

  it('leaves what somebody is said to think to who says it', () => {
    expect(read('Bo Lind said Ana Torres hopes the lock will open.').map(({ who }) => who)).toEqual(['Bo Lind']);
  });

  it('reads the turns of a transcript, and a signature under a quotation', () => {
    const turns = 'LIND: We start now. The locks are ready.\n\nTORRES: Nobody waits.';
    expect(read(turns).map(({ who, what }) => [who, what])).toEqual([
      ['LIND', 'We start now. The locks are ready.'],
      ['TORRES', 'Nobody waits.'],
    ]);
    expect(read('NOTE: the locks are closed on Mondays.\n\nThe crews are ready.')).toEqual([]);
    expect(read('“The lock is ready, and so are we.” — Ana Torres')[0]).toMatchObject({ who: 'Ana Torres', cue: '—' });
  });

  it('lets a stray straight mark hide no curved ones', () => {
    expect(read('"The crews sang. “We start now,” Ana Torres said.')[0]).toMatchObject({
      who: 'Ana Torres',
      what: '“We start now,”',
    });
  });

  it('ends a closed quotation at its mark, and takes it up where it goes on', () => {
    expect(read('“Follow us,” Ana Torres said, and the crews, tired, went home.')[0]?.what).toBe('“Follow us,”');
    expect(read('“Follow us,” Ana Torres said at a rally in Lindow, Ont., “but stay close.”')[0]?.what).toBe(
      '“Follow us,” … “but stay close.”',
    );
  });

  it('takes any verb between a quotation and its end of sentence for a cue', () => {
    expect(read('“Let me talk,” Ana Torres shot back.')[0]).toMatchObject({ who: 'Ana Torres', cue: 'shot' });
  });

  it('tells she from he where an honorific did', () => {
    const text = 'Mrs. Anna Roe opened the day. Mr. Bo Lind closed it. “It is late,” she said. “It is not,” he said.';
    expect(read(text).map(({ who }) => who)).toEqual(['Anna Roe', 'Bo Lind']);
  });
});

describe('cues of other kinds', () => {
  it.each([
    ['Prices are expected to rise in May.', undefined, 'Prices … to rise in May'],
    ['The lock was praised by Ana Torres.', 'Ana Torres', 'The lock'],
    ['Ana Torres was asked whether fees would rise.', undefined, 'whether fees would rise'],
    ['Prices, officials say, will fall.', 'officials', 'Prices … will fall'],
    ['The lock that officials said could leak was closed.', 'officials', 'that … could leak was closed'],
    ['Ana Torres said — on the radio — that fees would fall.', 'Ana Torres', 'that fees would fall'],
    ['They voiced support for lower fees.', null, 'lower fees'],
  ])('%s', (text, who, what) => {
    const found = read(text)[0];
    expect(found?.what).toBe(what);
    if (who !== null) expect(found?.who).toBe(who);
  });
});
