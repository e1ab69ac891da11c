import { countryIndicators } from '@xinzhi/mrio';
import { algebra, shown, world } from './world.js';

export const lines = countryIndicators(world, algebra).map(
  ({ country, grossExports, fv, iv, position, participation, dvaShare, vaxRatio }) =>
    [
      `${country}: exports ${grossExports}, FV ${shown(fv)}, IV ${shown(iv)}, position ${shown(position)},`,
      `participation ${shown(participation)}, DVA share ${shown(dvaShare)}, VAX ratio ${shown(vaxRatio)}`,
    ].join(' '),
);
