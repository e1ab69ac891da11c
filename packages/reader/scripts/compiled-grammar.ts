import type { GrammarFile } from './read-grammar.js';

/** The source of src/grammar/compiled.ts. */
export function compiledGrammar(files: GrammarFile[]): string {
  const grammar: Record<string, Record<string, unknown[]>> = {};
  for (const { language, topic, isCases, entries } of files) {
    grammar[language] ??= {};
    if (!isCases) grammar[language][topic] = entries.map(({ meaning }) => meaning);
  }
  // A string to parse, not a literal: the type checker would infer a type from every entry of a literal.
  const json = JSON.stringify(JSON.stringify(grammar));
  return `// Made from grammar/ by scripts/compile-grammar.ts: edit the grammar, not this file.\nimport type { Grammar } from './topics.js';\n\n/** The grammar of each language by topic. */\nexport const grammar: Grammar = JSON.parse(\n  ${json},\n);\n`;
}
