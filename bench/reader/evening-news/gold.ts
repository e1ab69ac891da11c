import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Attribution, Speaker } from '@xinzhi/reader';
import { parse } from 'yaml';
import { z } from 'zod';

const SPLITS = ['dev', 'held-out', 'further'] as const;
const FILES = ['gold.yaml', 'gold-further.yaml'];
const Spans = z.array(z.tuple([z.int().nonnegative(), z.int().positive()]));
const GoldSpeaker = Speaker.omit({ name: true }).extend({ names: z.array(z.string()).min(1) });
const GoldItem = z.object({
  file: z.string(),
  split: z.enum(SPLITS),
  length: z.int().positive(),
  sha256: z.string().length(16),
  speakers: z.array(GoldSpeaker),
  statements: z.array(
    z.object({
      speaker: z.string(),
      form: Attribution.shape.form,
      cue: Spans.min(1),
      source: Spans,
      content: Spans.min(1),
      optional: z.boolean().default(false),
    }),
  ),
});
const Gold = z.object({ items: z.array(GoldItem) });

/** Who is meant: every name that is right for them, and the posts that the text gives them. */
export type GoldSpeaker = z.infer<typeof GoldSpeaker>;
export type Statement = Pick<Attribution, 'form' | 'cue' | 'source' | 'content'> & {
  speaker: GoldSpeaker;
  /** A borderline case: neither missed nor wrong. */
  optional: boolean;
};
export type NewsItem = {
  file: string;
  split: (typeof SPLITS)[number];
  text: string;
  /** Where the text begins, after the line that names the source and the headline. */
  body: number;
  statements: Statement[];
};

/** The annotated items with their texts from the shared material; a text that has changed since is an error. */
export function readGold(shared: string): NewsItem[] {
  const items = FILES.flatMap((file) => Gold.parse(parse(readFileSync(new URL(file, import.meta.url), 'utf8'))).items);
  return items.map(({ file, split, length, sha256, speakers, statements }) => {
    const path = join(shared, 'corpus/news-zh', file);
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    if (text.length !== length || createHash('sha256').update(bytes).digest('hex').slice(0, 16) !== sha256)
      throw new Error(
        `${path} is not the text that was annotated: the offsets of ${FILES.join(' and ')} do not hold for it`,
      );
    return {
      file,
      split,
      text,
      body: bodyOf(text),
      statements: statements.map(({ speaker, cue, source, content, ...rest }) => {
        const known = speakers.find(({ names }) => names[0] === speaker);
        if (!known) throw new Error(`${FILES.join(', ')}: ${file}: '${speaker}' is not among the speakers of the item`);
        return { ...rest, speaker: known, cue: spans(cue), source: spans(source), content: spans(content) };
      }),
    };
  });
}

const spans = (pairs: [number, number][]) => pairs.map(([start, end]) => ({ start, end }));

/** After 'SOURCE: …', a blank line and the headline. */
const bodyOf = (text: string) => /^SOURCE:.*\n\s*\n.*\n/.exec(text)?.[0].length ?? 0;
