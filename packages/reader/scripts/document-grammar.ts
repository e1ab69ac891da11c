import { type Example, type GrammarEntry, type GrammarFile, languages, recordKinds } from './read-grammar.js';

const names = { english: 'English', chinese: 'Chinese' };

/** The pages of documentation, by file name: every entry of the grammar with its meaning, reason and examples. */
export function grammarPages(files: GrammarFile[]): [name: string, page: string][] {
  return languages.map((language) => [
    `grammar-${language}.md`,
    pageOf(
      names[language],
      files.filter((file) => file.language === language),
    ),
  ]);
}

function pageOf(language: string, files: GrammarFile[]): string {
  const head = [
    `# The grammar of ${language}`,
    '',
    `What the reader knows of ${language}, made from the files in \`packages/reader/grammar/${language.toLowerCase()}\` by \`npm run grammar\`:`,
    'edit those, not this page. Every sentence is made up and checked by the tests. ✓ is read as shown; ✗ must not be read otherwise.',
    '',
    ...files.map(({ title, entries }) => `- [${title}](#${anchorOf(title)}) (${entries.length})`),
  ];
  return `${[...head, ...files.flatMap(section)].join('\n')}\n`;
}

const anchorOf = (title: string) =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

const section = ({ title, about, entries }: GrammarFile) => ['', `## ${title}`, '', about, ...entries.flatMap(entry)];

function entry({ notation, meaning, reason, examples, counter }: GrammarEntry): string[] {
  const { words: _, pattern, ...fields } = meaning;
  const told = Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([key, value]) => `${key} ${code(typeof value === 'string' ? value : JSON.stringify(value))}`);
  const forms = [...(notation ?? []), ...(pattern === undefined ? [] : [pattern])].map(code).join(' ');
  return [
    '',
    [forms, told.join(', ')].filter((part) => part !== '').join(' → ') || `**${reason}**`,
    '',
    ...(forms || told.length > 0 ? [`*${reason}*`, ''] : []),
    ...examples.map((example) => `- ✓ ${shown(example)}`),
    ...counter.map((example) => `- ✗ ${shown(example)}`),
  ];
}

/** Markdown code that may hold backticks itself. */
const code = (text: string) => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

function shown(example: string | Example): string {
  if (typeof example === 'string') return example;
  const read = recordKinds.flatMap((kind) => {
    const lines = example[kind];
    if (lines === undefined) return [];
    return [lines.length === 0 ? `no ${kind}` : lines.map(code).join(', ')];
  });
  const not = (example.not ?? []).map((line) => `not ${code(line)}`);
  return `${example.text.replace(/\n/g, ' ⏎ ')} — ${[...read, ...not].join('; ')}`;
}
