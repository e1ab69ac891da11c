import { methodOf } from '@xinzhi/composite';
import { STEPS, type Step } from '../steps.js';
import { choiceInWords } from './choice-words.js';
import type { Markup, Piece } from './markup.js';
import type { Told } from './report-subject.js';
import { table } from './table.js';

/** Each step, its choice, and what it was drawn from beside it. */
export function stepsTable(subject: Told): Markup {
  const { definition, result, say, language, percent } = subject;
  const { uncertainty } = definition;
  const varied = result.uncertainty?.steps ?? result.sensitivity?.steps;
  const own = (step: Step): string => {
    const words = choiceInWords(step, definition[step], language);
    const { normalise, shift } = definition;
    const isShifted = step === 'normalise' && methodOf(normalise) === 'min-max' && shift > 0;
    return isShifted && (typeof normalise === 'string' || normalise.shift === undefined)
      ? `${words} ${say.shiftedBy(shift)}`
      : words;
  };
  const drawn = (step: Step): Piece => {
    if (!varied?.[step]) return say.notVaried;
    const others = (uncertainty?.[step] ?? []).map((choice) => choiceInWords(step, choice, language));
    const noise =
      step === 'weights' && uncertainty && uncertainty.weightNoise > 0 && say.noise(percent(uncertainty.weightNoise));
    return [
      ...(others.length > 0 ? [say.alsoDrawn([...new Set(others)].join(say.comma))] : []),
      ...(noise ? [noise] : []),
    ].join(say.clause);
  };
  return table(
    say.stepsTable,
    [say.step, say.choice, say.varied].map((head) => ({ head })),
    [
      ...STEPS.map((step) => [say.stepNames[step], own(step), drawn(step)]),
      [say.stepNames.leaveOut, say.all, varied?.leaveOut ? say.leftOut : say.notVaried],
    ],
  );
}
