/** Recognizers-Text's JavaScript build, the yardstick for speed: fetched into a folder of its own when it is asked for. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '@xinzhi/reader';

const PACKAGE = '@microsoft/recognizers-text-suite';
const VERSION = '1.3.1';

type Recognise = (query: string, culture: string) => unknown[];
type Suite = Record<
  'recognizeNumber' | 'recognizePercentage' | 'recognizeCurrency' | 'recognizeDimension',
  Recognise
> & { Culture: { English: string; Chinese: string } };

/**
 * Recognises numbers, percentages, currencies and dimensions in a text, as one function for each language; null where the
 * package cannot be had. Its 43 MB are no dependency of the workspace: they serve this comparison alone.
 */
export function loadRecognizers(): ((text: string, language: Language) => number) | null {
  const folder = join(tmpdir(), `xinzhi-recognizers-${VERSION}`);
  if (!existsSync(join(folder, 'node_modules', PACKAGE))) {
    console.error(`fetching ${PACKAGE} ${VERSION} (43 MB) into ${folder}, to compare with`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    const { status, stderr } = spawnSync(
      'npm',
      ['install', '--ignore-scripts', '--no-audit', '--no-fund', '-E', `${PACKAGE}@${VERSION}`],
      { cwd: folder, encoding: 'utf8' },
    );
    if (status !== 0) {
      console.error(`${PACKAGE} could not be fetched, so nothing is compared with it:\n${stderr}`);
      return null;
    }
  }
  const suite = createRequire(join(folder, 'package.json'))(PACKAGE) as Suite;
  const models = [suite.recognizeNumber, suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension];
  const cultures: Record<Language, string> = { en: suite.Culture.English, zh: suite.Culture.Chinese };
  return (text, language) => models.reduce((found, recognise) => found + recognise(text, cultures[language]).length, 0);
}
