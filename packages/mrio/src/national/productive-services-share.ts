import { type IndustryGroup, MANUFACTURING_42, PRODUCER_SERVICES_42 } from './industry-groups.js';
import type { NationalTable } from './national-table.js';

export interface ProductiveServicesShare {
  /** Of all intermediate inputs of the users, home and imported together. */
  share: number;
  /** The same of inputs made at home alone. */
  domesticShare: number;
  services: IndustryGroup;
  users: IndustryGroup;
}

/**
 * What the users (manufacturing) buy from producer services over all their intermediate inputs: Σ Z[services, users] /
 * Σ Z[·, users]. The groups are part of the result.
 * @throws RangeError for a code that the table does not have, or users without inputs
 */
export function productiveServicesShare(
  table: NationalTable,
  {
    services = PRODUCER_SERVICES_42,
    users = MANUFACTURING_42,
  }: { services?: IndustryGroup; users?: IndustryGroup } = {},
): ProductiveServicesShare {
  const from = positions(table, services);
  const to = positions(table, users);
  const everyone = table.industries.map((_, i) => i);
  const bought = (Z: Float64Array, suppliers: number[]): number =>
    suppliers.reduce((sum, i) => to.reduce((row, j) => row + Z[i * table.x.length + j]!, sum), 0);
  const homeServices = bought(table.domestic, from);
  const home = bought(table.domestic, everyone);
  const all = home + bought(table.imported, everyone);
  if (home === 0) throw new RangeError(`${table.name}: ${users.name} buy no inputs`);
  return {
    share: (homeServices + bought(table.imported, from)) / all,
    domesticShare: homeServices / home,
    services,
    users,
  };
}

function positions({ name, industries }: NationalTable, group: IndustryGroup): number[] {
  return group.codes.map((wanted) => {
    const at = industries.findIndex(({ code }) => code === wanted);
    if (at < 0) throw new RangeError(`${name} has no industry ${wanted}, which ${group.name} asks for`);
    return at;
  });
}
