import type { DocumentView, Result } from '../../api/shapes.js';
import { useLanguage } from '../../language/use-language.js';
import { ResultShape } from '../../results/result-mark.js';
import { counted, countsOf, kindOf, messageOf } from '../../results/results.js';
import { useNavigation } from '../../routing/navigation.js';
import { CopyButton } from '../../shell/share-button.js';
import { LAYERS, type Layer } from './annotations.js';
import { citation, selectedSpan } from './citation.js';

/** Layers as they stand in the address: all of them where it says nothing, none where it says 'none'. */
export function layersOf(asked: string | undefined): Set<Layer> {
  if (asked === undefined) return new Set(LAYERS);
  return new Set(LAYERS.filter((layer) => asked.split(',').includes(layer)));
}

type BarProps = { view: DocumentView; layers: Set<Layer>; jump: (result: Result) => void; claim: number | null };

/** Stays at the top while reading: layers on and off, jumps by verdict, the citation. */
export function DocumentBar({ view, layers, jump, claim }: BarProps) {
  const { say } = useLanguage();
  const { filter } = useNavigation();
  const toggle = (layer: Layer) => {
    const next = LAYERS.filter((one) => (one === layer ? !layers.has(one) : layers.has(one)));
    filter({ layers: next.length === LAYERS.length ? null : next.join(',') || 'none' }, { replace: true });
  };
  const whole = { start: 0, end: view.row.length };
  const span = () =>
    selectedSpan(getSelection()) ?? (claim === null ? whole : (view.reading.claims[claim]?.span ?? whole));
  return (
    <div class="document-bar">
      <fieldset class="layers">
        <legend class="hidden-words">{say('document.layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} class={`layer-${layer}`}>
            <input type="checkbox" checked={layers.has(layer)} onChange={() => toggle(layer)} />
            <span>{say(`layer.${layer}`)}</span>
          </label>
        ))}
      </fieldset>
      <div class="jumps" role="group" aria-label={say('document.jump')}>
        {counted(countsOf(view.pairs)).map(({ result, count }) => (
          <button
            key={result}
            type="button"
            class={kindOf(result)}
            onClick={() => jump(result)}
            title={say('document.jumpTo', { result: say(messageOf(result)) })}
          >
            <ResultShape result={result} />
            <span class="hidden-words">{say(messageOf(result))}</span> {count}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the selection while the button is pressed */}
      <span onMouseDown={(event) => event.preventDefault()}>
        <CopyButton text={() => citation(view, span(), location.href)} label={say('document.cite')} />
      </span>
    </div>
  );
}
