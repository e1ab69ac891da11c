// What a schema cannot say: ids and aliases are unique, and every reference leads somewhere.

/** Case and hyphens do not tell aliases apart, full-width and half-width forms neither. */
export const aliasKey = (alias) =>
  alias
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[-‐–\s]+/g, ' ');

/** @param entries {value, where}[] of one kind; @returns problems as text */
export function checkIds(entries) {
  const seen = new Map();
  const problems = [];
  for (const { value, where } of entries) {
    if (seen.has(value.id)) problems.push(`${where}: id '${value.id}' is already used at ${seen.get(value.id)}`);
    else seen.set(value.id, where);
  }
  return problems;
}

/** Names within a kind must tell concepts apart, over both languages, save where an ambiguity is declared. */
export function checkAliases(entries, ambiguities, { key = aliasKey, perLanguage = false } = {}) {
  const allowed = new Map(ambiguities.map(({ alias, ids }) => [key(alias), new Set(ids)]));
  const owner = new Map();
  const problems = [];
  for (const { value, where } of entries) {
    for (const language of ['en', 'zh']) {
      const own = new Set();
      const short = value.short && value.short[language] !== value.label[language] ? [value.short[language]] : [];
      for (const alias of [value.label[language], ...short, ...value.aliases[language]]) {
        const name = key(alias);
        const slot = perLanguage ? `${language} ${name}` : name;
        if (own.has(name) && alias !== value.label[language])
          problems.push(`${where}: '${alias}' stands twice among the names of '${value.id}'`);
        own.add(name);
        const other = owner.get(slot);
        if (!other) owner.set(slot, { id: value.id, where });
        else if (other.id !== value.id && !(allowed.get(name)?.has(value.id) && allowed.get(name)?.has(other.id)))
          problems.push(
            `${where}: '${alias}' already names '${other.id}' (${other.where}); remove one or declare it in ambiguous-aliases.yaml`,
          );
      }
    }
  }
  return problems;
}

/** Every parent exists and following parents ends. */
export function checkParents(entries) {
  const parents = new Map(entries.map(({ value }) => [value.id, value.parent]));
  const problems = [];
  for (const { value, where } of entries) {
    const path = [value.id];
    for (let id = value.parent; id !== null; id = parents.get(id)) {
      if (!parents.has(id)) {
        problems.push(`${where}: parent '${id}' does not exist`);
        break;
      }
      if (path.includes(id)) {
        problems.push(`${where}: parents go in a circle: ${[...path, id].join(' → ')}`);
        break;
      }
      path.push(id);
    }
  }
  return problems;
}

export function checkMetrics(metrics, units) {
  const unitIds = new Set(units.map(({ value }) => value.id));
  const ids = new Set(metrics.map(({ value }) => value.id));
  const problems = [];
  for (const { value, where } of metrics) {
    if (!unitIds.has(value.unit)) problems.push(`${where}: metric '${value.id}' has the unknown unit '${value.unit}'`);
    if (value.of !== null && value.kind !== 'growth')
      problems.push(`${where}: metric '${value.id}' has 'of' but is not of kind growth`);
    for (const id of [value.of, value.ratio?.of, value.ratio?.over])
      if (id != null && !ids.has(id))
        problems.push(`${where}: metric '${value.id}' refers to the unknown metric '${id}'`);
  }
  return problems;
}

/** A unit's base exists, has factor 1 and the same dimension. */
export function checkUnits(units) {
  const byId = new Map(units.map(({ value }) => [value.id, value]));
  return units.flatMap(({ value, where }) => {
    const base = byId.get(value.base);
    if (!base) return [`${where}: unit '${value.id}' has the unknown base '${value.base}'`];
    if (base.base !== base.id || base.factor !== 1) return [`${where}: '${value.base}' is not a base unit`];
    return base.dimension === value.dimension ? [] : [`${where}: '${value.id}' and its base differ in dimension`];
  });
}
