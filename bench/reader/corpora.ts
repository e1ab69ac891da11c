/** The texts of the shared material that scale, speed and robustness are measured on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, Language } from '@xinzhi/reader';
import { describeDocument } from 'xinzhi';

export type CorpusText = { text: string; document: Document };

/** Folders of texts, and which files of them, by the language that they are in. */
const FOLDERS: Record<Language, [folder: string, name: RegExp][]> = {
  zh: [
    ['corpus/provinces-2026', /\.txt$/],
    ['corpus/policies-zh', /\.txt$/],
    ['corpus/central-zh', /\.txt$/],
  ],
  en: [
    ['bench/polnear/dev/text', /\.txt$/],
    ['corpus/articles', /\.txt$/],
    ['corpus/articles-en', /\.txt$/],
    ['corpus/central-bilingual', /\.en\.txt$/],
  ],
};

/** All texts of a language, described as the command line would describe them. */
export function corpusOf(shared: string, language: Language): CorpusText[] {
  return FOLDERS[language].flatMap(([folder, name]) =>
    readdirSync(join(shared, folder))
      .filter((file) => name.test(file))
      .sort()
      .map((file) => {
        const text = readFileSync(join(shared, folder, file), 'utf8');
        return { text, document: describeDocument(text, { path: file, known: { language } }) };
      }),
  );
}

/** The characters of texts: UTF-16 code units, as spans count them. */
export const charactersOf = (texts: CorpusText[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
