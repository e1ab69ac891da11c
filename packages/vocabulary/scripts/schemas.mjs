// What an entry of each data file must hold; defaults keep the files short.
import { z } from 'zod';

const text = z
  .string()
  .min(1)
  .refine((value) => value === value.trim(), 'must not begin or end with a space');
const Label = z.strictObject({ en: text, zh: text });
const Aliases = z.strictObject({ en: z.array(text).default([]), zh: z.array(text).default([]) });
const systemList = z.array(z.int().min(1).max(13));
const systems = systemList.default([]);
const noAliases = { en: [], zh: [] };
const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';
const conceptId = (kind) =>
  z.string().regex(new RegExp(`^${kind}/${slug}$`), `must be '${kind}/' and a lower-case slug`);
/** ISIC Rev. 4: a section letter, or two to four digits (division, group, class). */
const Isic = z.string().regex(/^(?:[A-U]|\d{2,4})$/, 'must be an ISIC Rev. 4 section letter or 2 to 4 digits');
/** The classification of 2018 has nine fields, four levels deep, dotted. */
const Sei = z
  .string()
  .regex(/^[1-9](?:\.\d{1,2}){0,3}$/, "must be a dotted code that starts with 1 to 9, such as '1.2.3'");

export const System = z.strictObject({
  number: z.int().min(1).max(13),
  id: conceptId('system'),
  label: Label,
  summary: Label,
});

export const Industry = z.strictObject({
  id: conceptId('industry'),
  label: Label,
  aliases: Aliases.default(noAliases),
  parent: conceptId('industry').nullable().default(null),
  stage: z.enum(['traditional', 'emerging', 'future']),
  isic: z.array(Isic).default([]),
  sei: z.array(Sei).default([]),
  systems,
});

export const Concept = (kind) =>
  z.strictObject({
    id: conceptId(kind),
    label: Label,
    aliases: Aliases.default(noAliases),
    systems: systemList.min(1),
  });

export const Metric = z.strictObject({
  id: z.string().regex(new RegExp(`^${slug}(?:\\.${slug})*$`), 'must be dotted lower-case words'),
  label: Label,
  aliases: Aliases.default(noAliases),
  unit: text,
  direction: z.enum(['higher', 'lower', 'none']),
  kind: z.enum(['level', 'growth', 'share', 'index']),
  of: z.string().nullable().default(null),
  ratio: z.strictObject({ of: z.string(), over: z.string() }).nullable().default(null),
  systems: systemList.min(1),
});

export const Place = z
  .strictObject({
    id: z.string().min(2),
    kind: z.enum(['economy', 'province', 'municipality', 'autonomous-region', 'special-region', 'city', 'group']),
    label: Label,
    short: Label.optional(),
    aliases: Aliases.default(noAliases),
    demonyms: z.array(text).default([]),
    parent: z.string().nullable().default(null),
    region: z.enum(['east', 'centre', 'west', 'northeast']).nullable().default(null),
  })
  .transform((place) => ({ ...place, short: place.short ?? place.label }));

export const Unit = z.strictObject({
  id: text,
  label: Label,
  aliases: Aliases,
  dimension: text,
  factor: z.number().positive(),
  base: text,
});

const words = z.record(text, z.coerce.number().positive());
export const Magnitudes = z
  .strictObject({ en: words, zh: words })
  .transform(({ en, zh }) =>
    Object.entries({ en, zh }).flatMap(([language, entries]) =>
      Object.entries(entries).map(([word, factor]) => ({ word, language, factor })),
    ),
  );

/** An alias that two concepts of a kind share, on purpose: the first id is the one meant when nothing else decides. */
export const Ambiguity = z.strictObject({ alias: text, ids: z.array(text).min(2), reason: text });
