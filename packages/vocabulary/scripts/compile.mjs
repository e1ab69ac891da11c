// Validates the data files and writes them as one module: node scripts/compile.mjs [--data DIR] [--out FILE]
import { existsSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkAliases, checkIds, checkMetrics, checkParents, checkUnits } from './check.mjs';
import { readYaml } from './read-yaml.mjs';
import * as schemas from './schemas.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: join(home, 'data') },
    out: { type: 'string', default: join(home, 'src/compiled.ts') },
  },
});
const problems = [];

/** A kind is one file, or a folder of files whose order is that of their names, `first` before the others. */
function filesOf(kind, first) {
  const path = join(options.data, kind);
  if (existsSync(`${path}.yaml`)) return [`${path}.yaml`];
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new Error(`no ${path}.yaml and no folder ${path}`);
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  return names.sort((a, b) => Number(b === first) - Number(a === first)).map((name) => join(path, name));
}

function readFile(file, schema) {
  const { value, lineOf } = readYaml(file);
  const name = relative(process.cwd(), file);
  if (!Array.isArray(value)) {
    problems.push(`${name}:1: must be a list of entries`);
    return [];
  }
  return value.flatMap((entry, index) => {
    const parsed = schema.safeParse(entry);
    if (parsed.success) return [{ value: parsed.data, where: `${name}:${lineOf([index])}` }];
    for (const issue of parsed.error.issues)
      problems.push(
        `${name}:${lineOf([index, ...issue.path])}: ${[entry?.id, ...issue.path].join(' · ')}: ${issue.message}`,
      );
    return [];
  });
}

const read = (kind, schema, first) => filesOf(kind, first).flatMap((file) => readFile(file, schema));

function readMagnitudes() {
  const [file] = filesOf('magnitudes');
  const { value, lineOf } = readYaml(file);
  const parsed = schemas.Magnitudes.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues)
    problems.push(
      `${relative(process.cwd(), file)}:${lineOf(issue.path)}: ${issue.path.join(' · ')}: ${issue.message}`,
    );
  return [];
}

function compile() {
  const systems = read('systems', schemas.System);
  const industries = read('industries', schemas.Industry);
  const factors = read('factors', schemas.Concept('factor'));
  const levers = read('levers', schemas.Concept('lever'));
  const metrics = read('metrics', schemas.Metric);
  const places = read('places', schemas.Place, 'china.yaml');
  const units = read('units', schemas.Unit);
  const magnitudes = readMagnitudes();
  const ambiguities = read('ambiguous-aliases', schemas.Ambiguity).map(({ value }) => value);

  for (const kind of [systems, industries, factors, levers, metrics, places, units]) problems.push(...checkIds(kind));
  for (const kind of [industries, factors, levers, metrics, places]) problems.push(...checkAliases(kind, ambiguities));
  // Units are written with exact case (MW is not mW), and a word may be a unit in one language only.
  problems.push(...checkAliases(units, ambiguities, { key: (alias) => alias, perLanguage: true }));
  problems.push(...checkParents(industries), ...checkParents(places));
  problems.push(...checkMetrics(metrics, units), ...checkUnits(units));
  if (systems.map(({ value }) => value.number).join() !== Array.from({ length: 13 }, (_, i) => i + 1).join())
    problems.push(`${join(options.data, 'systems.yaml')}:1: must number the thirteen systems 1 to 13 in order`);
  if (problems.length > 0) throw new Error(problems.join('\n'));

  const values = (entries) => entries.map(({ value }) => value);
  return {
    systems: values(systems),
    industries: values(industries),
    factors: values(factors),
    levers: values(levers),
    metrics: values(metrics),
    places: values(places),
    units: values(units),
    magnitudes,
  };
}

try {
  const vocabulary = compile();
  // A string to parse, not a literal: the type checker would infer a type from every entry of a literal.
  const json = JSON.stringify(JSON.stringify(vocabulary));
  const source = `// Made from data/ by scripts/compile.mjs: edit the data, not this file.\nimport type { Vocabulary } from './concepts.js';\n\nexport const compiled: Vocabulary = JSON.parse(\n  ${json},\n);\n`;
  writeFileSync(`${options.out}.part`, source);
  renameSync(`${options.out}.part`, options.out);
  const counts = Object.entries(vocabulary).map(([kind, entries]) => `${entries.length} ${kind}`);
  console.error(`vocabulary: ${counts.join(', ')}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
