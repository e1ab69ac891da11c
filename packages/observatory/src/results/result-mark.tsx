import type { Result } from '../api/shapes.js';
import { useLanguage } from '../language/use-language.js';
import { kindOf, messageOf } from './results.js';

/** Shapes on a 16 × 16 grid, so that a result is told without its colour: in print, or by eyes that don't see it. */
const SHAPES: Record<Result, preact.JSX.Element> = {
  supported: <circle cx="8" cy="8" r="6" class="filled" />,
  met: (
    <>
      <circle cx="8" cy="8" r="6" class="filled" />
      <path d="M5 8.2 7.2 10.4 11 5.8" class="knockout" />
    </>
  ),
  'on track': <path d="M3 13 12 4M6 3.5h6.5V10" class="stroked" />,
  close: <path d="M2 6.2c2-2.4 4-2.4 6 0s4 2.4 6 0M2 11c2-2.4 4-2.4 6 0s4 2.4 6 0" class="stroked" />,
  'depends on definition': <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" class="filled" />,
  contradicted: <path d="M3 3 13 13M13 3 3 13" class="stroked" />,
  missed: (
    <>
      <rect x="2" y="2" width="12" height="12" class="filled" />
      <path d="M5 8h6" class="knockout" />
    </>
  ),
  behind: <path d="M3 3 12 12M12.5 5.5V12.5H6" class="stroked" />,
  'not yet due': (
    <>
      <circle cx="8" cy="8" r="6" class="stroked" />
      <path d="M8 4.5V8l2.4 1.8" class="stroked" />
    </>
  ),
  'no data': <circle cx="8" cy="8" r="5.5" class="stroked dashed" />,
};

export function ResultShape({ result }: { result: Result }) {
  return (
    <svg class={`result-shape ${kindOf(result)}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {SHAPES[result]}
    </svg>
  );
}

/** A result: shape and word. */
export function ResultMark({ result, quiet = false }: { result: Result; quiet?: boolean }) {
  const { say } = useLanguage();
  return (
    <span class={`result ${kindOf(result)}${quiet ? ' quiet' : ''}`}>
      <ResultShape result={result} />
      <span>{say(messageOf(result))}</span>
    </span>
  );
}
