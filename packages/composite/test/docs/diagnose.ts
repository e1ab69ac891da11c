import {
  correlationStructure,
  couplingCoordination,
  equalWeights,
  minMax,
  obstacleDegrees,
  principalComponents,
} from '@xinzhi/composite';
import { directions, names, places, shown, values } from './provinces.js';

const normal = minMax(values, { names, directions });
const obstacles = obstacleDegrees(normal, equalWeights(names.length));
const levels = normal.map(([rd, patents, energy]) => [(rd! + patents!) / 2, energy!]);
const [standard] = couplingCoordination([levels[2]!]);
const [corrected] = couplingCoordination([levels[2]!], { form: 'wang-2021' });
const { collinear, againstGroup, alpha } = correlationStructure(values, { names });
export const lines = [
  `obstacles of ${places[2]} (${names.join(', ')}): ${shown(obstacles[2]!)}`,
  `innovation and energy of ${places[2]} at ${shown(levels[2]!, 2)}: coupling ${standard!.coupling.toFixed(3)}, corrected ${corrected!.coupling.toFixed(3)}`,
  `say the same: ${collinear.map(({ pair, correlation }) => `${pair.join(' and ')} (${correlation.toFixed(2)})`).join(', ')}`,
  `against the others, as long as less energy is not called better: ${againstGroup.join(', ')}, alpha ${alpha.all!.toFixed(2)}`,
  `first component explains ${(principalComponents(values, { directions }).shares[0]! * 100).toFixed(0)} %`,
];
