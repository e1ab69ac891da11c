import { InputError } from '../errors/input-error.js';

/**
 * Counts inputs and tells of the bad ones as they come, so that one bad file does not stop the others and the command
 * still fails at the end.
 */
export function countFaults(log: (line: string) => void): {
  good: () => void;
  bad: (error: InputError) => void;
  /** @throws InputError where any input was bad, and where there was none unless that is fine. */
  settle: (expected?: { mayBeEmpty?: boolean }) => void;
} {
  let inputs = 0;
  let faults = 0;
  return {
    good: () => {
      inputs++;
    },
    bad: (error) => {
      inputs++;
      faults++;
      log(`error: ${error}`);
    },
    settle: ({ mayBeEmpty = false } = {}) => {
      if (inputs === 0 && !mayBeEmpty)
        throw new InputError('there was nothing to read', undefined, 'the paths hold no files, or only hidden ones');
      if (faults > 0)
        throw new InputError(
          `${faults} of ${inputs} ${inputs === 1 ? 'input' : 'inputs'} could not be read (see above)`,
        );
    },
  };
}
