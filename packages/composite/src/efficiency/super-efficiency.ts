import { frontierOf, type Peer, peersOf } from './frontier.js';
import type { LinearSolver } from './linear-program.js';
import { expectProduction, type Orientation, type Production, type ReturnsToScale } from './production.js';
import { radialProgram, radialScore } from './radial.js';

export interface SuperEfficiency {
  /** How the unit does against all others: above 1 for those that make the frontier; null where the others cannot reach it. */
  efficiency: number | null;
  /** The others it is compared with. */
  peers: Peer[];
  /** Why there is no value. */
  problem: string | null;
}

/**
 * Super-efficiency: radial efficiency with the unit taken out of its own reference, which ranks the efficient ones.
 * Andersen & Petersen 1993 (Management Science 39(10)). Under variable returns a unit at the edge (the largest output, the
 * smallest input) can lie beyond anything the others can do: the program is infeasible, and the result says so (Seiford & Zhu 1999).
 * @throws ProductionError for figures that are missing or negative
 */
export function superEfficiency(
  solver: LinearSolver,
  production: Production,
  { orientation = 'input', returns = 'constant' }: { orientation?: Orientation; returns?: ReturnsToScale } = {},
): SuperEfficiency[] {
  expectProduction(production);
  const frontier = frontierOf(production, returns);
  const programs = production.inputs.map((_, unit) => ({
    ...radialProgram(production, frontier, unit, orientation),
    // Its own weight is held at zero: the programs keep one shape.
    upper: Array.from({ length: frontier.size + 1 }, (_, k) => (k === unit ? 0 : Number.POSITIVE_INFINITY)),
  }));
  return solver.solveAll(programs).map((outcome) => {
    const efficiency = radialScore(outcome, orientation);
    if (outcome.status !== 'optimal' || efficiency === null)
      return { efficiency: null, peers: [], problem: `infeasible: ${beyond(orientation, returns)}` };
    return { efficiency, peers: peersOf(outcome.variables.slice(0, frontier.size)), problem: null };
  });
}

const beyond = (orientation: Orientation, returns: ReturnsToScale): string =>
  orientation === 'input'
    ? `under ${returns} returns no mix of the other units makes as much, however much it uses; use constant returns or the output side`
    : `under ${returns} returns no mix of the other units uses as little, however little it makes; use constant returns or the input side`;
