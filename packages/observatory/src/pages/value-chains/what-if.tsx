import { isoCountry } from '@xinzhi/mrio';
import { useEffect, useState } from 'preact/hooks';
import { linear } from '../../charts/scale.js';
import { useWidth } from '../../charts/use-width.js';
import { formatNumber } from '../../language/numbers.js';
import { useLanguage } from '../../language/use-language.js';
import { useNavigation } from '../../routing/navigation.js';
import { useLabels } from '../../vocabulary/use-labels.js';
import type { WorldAnswers } from './ask-world.js';
import { useSectorName } from './sector-name.js';
import type { Effect, Shock, WorldFacts } from './world.js';

const KINDS = ['supply', 'tariff', 'demand'] as const;
const SUBSTITUTIONS = ['none', 'domestic', 'proportional'] as const;
const SHOWN = 12;

/** The question as the address has it: one view, one address. */
function shockOf(query: Record<string, string>, facts: WorldFacts): { shock: Shock; share: number } {
  const { countries, industries } = facts;
  const among = <T extends string>(value: string | undefined, values: readonly T[], standard: T): T =>
    values.includes(value as T) ? (value as T) : standard;
  const supplier = among(query.from, countries, countries.includes('CHN') ? 'CHN' : countries[0]!);
  const industry = industries.includes(query.of ?? '') ? query.of! : null;
  const user = countries.includes(query.to ?? '') && query.to !== supplier ? query.to! : null;
  const kind = among(query.what, KINDS, 'supply');
  const share = Math.min(1, Math.max(0, Number(query.by ?? 25) / 100 || 0));
  const asked = { supplier, industry, user };
  return {
    share,
    shock:
      kind === 'supply'
        ? { kind, ...asked, substitution: among(query.instead, SUBSTITUTIONS, 'none') }
        : { kind, ...asked },
  };
}

/** What if …: the answer follows the slider, computed in the browser. */
export function WhatIf({ facts, answers }: { facts: WorldFacts; answers: WorldAnswers }) {
  const { language, say } = useLanguage();
  const labels = useLabels();
  const sector = useSectorName();
  const { address, filter } = useNavigation();
  const { shock, share } = shockOf(address.query, facts);
  const [answer, setAnswer] = useState<{ effect: Effect; milliseconds: number } | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const key = JSON.stringify([shock, share]);
  useEffect(() => {
    let wanted = true;
    answers.whatIf(shock, share).then(
      (got) => {
        if (!wanted) return;
        setAnswer(got);
        setFault(null);
      },
      (error: Error) => wanted && setFault(error.message),
    );
    return () => {
      wanted = false;
    };
  }, [answers, key]);
  const name = (code: string) => labels.short(isoCountry(code));
  const choice = (field: string, value: string, options: [string, string][]) => (
    <label>
      <span>{say(`chains.whatIf.${field}` as 'chains.whatIf.what')}</span>
      <select value={value} onChange={(event) => filter({ [field]: event.currentTarget.value }, { replace: true })}>
        {options.map(([option, label]) => (
          <option key={option} value={option}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  const countries = facts.countries.map((code): [string, string] => [code, name(code)]);
  return (
    <section aria-labelledby="what-if" class="what-if">
      <h2 id="what-if">{say('chains.whatIf')}</h2>
      <p class="lead">{say('chains.whatIfLead')}</p>
      <div class="filters">
        {choice(
          'what',
          shock.kind,
          KINDS.map((kind) => [kind, say(`chains.whatIf.${kind}`)]),
        )}
        {choice('from', shock.supplier, countries)}
        {choice('of', shock.industry ?? '', [
          ['', say('chains.whatIf.all')],
          ...facts.industries.map((code): [string, string] => [code, sector(code)]),
        ])}
        {choice('to', shock.user ?? '', [
          ['', say('chains.whatIf.others')],
          ...countries.filter(([code]) => code !== shock.supplier),
        ])}
        {shock.kind === 'supply' &&
          choice(
            'instead',
            shock.substitution,
            SUBSTITUTIONS.map((one) => [one, say(`chains.whatIf.instead.${one}`)]),
          )}
        <label class="slider">
          <span>{say(`chains.whatIf.by.${shock.kind}`, { n: Math.round(share * 100) })}</span>
          <input
            type="range"
            min="0"
            max="100"
            step="1"
            value={Math.round(share * 100)}
            onInput={(event) => filter({ by: event.currentTarget.value }, { replace: true })}
          />
        </label>
      </div>
      {fault && (
        <p class="notice" role="alert">
          {fault}
        </p>
      )}
      {answer && !fault && <Effects effect={answer.effect} kind={shock.kind} name={name} />}
      {answer && (
        <p class="measure" role="status">
          {say('chains.whatIf.took', { ms: formatNumber(answer.milliseconds, language, 2) })}
        </p>
      )}
      <p class="measure">{say(`chains.whatIf.method.${shock.kind}`)}</p>
    </section>
  );
}

type EffectsProps = { effect: Effect; kind: Shock['kind']; name: (code: string) => string };
const ROW = 26;

/** The economies that it moves most, as bars from zero. */
function Effects({ effect, kind, name }: EffectsProps) {
  const { language, say } = useLanguage();
  const [ref, width] = useWidth<HTMLDivElement>(640);
  const shown = effect.slice(0, SHOWN);
  const low = Math.min(0, ...shown.map(({ change }) => change));
  const high = Math.max(0, ...shown.map(({ change }) => change));
  const x = linear([low, high === low ? 1 : high], [low < 0 ? 180 : 130, high > 0 ? width - 64 : width - 8]);
  const format = (change: number) => `${change > 0 ? '+' : ''}${formatNumber(change, language, 2)}%`;
  const [most] = shown;
  const told = say(`chains.whatIf.finding.${kind}`, {
    economy: most ? name(most.economy) : '',
    change: format(most?.change ?? 0),
  });
  return (
    <div ref={ref} class="chart">
      <h3>{told}</h3>
      <svg
        width={width}
        height={shown.length * ROW}
        viewBox={`0 0 ${width} ${shown.length * ROW}`}
        role="img"
        aria-label={`${told}. ${shown.map(({ economy, change }) => `${name(economy)} ${format(change)}`).join(', ')}`}
      >
        {shown.map(({ economy, change }, at) => (
          <g key={economy}>
            <text x="0" y={at * ROW + 17}>
              {name(economy)}
            </text>
            <rect
              class={kind === 'tariff' ? 'bar-price' : change < 0 ? 'bar-loss' : 'bar-gain'}
              x={Math.min(x(0), x(change))}
              y={at * ROW + 5}
              width={Math.abs(x(change) - x(0))}
              height={ROW - 10}
            />
            <text
              x={change < 0 ? x(change) - 6 : x(change) + 6}
              y={at * ROW + 17}
              text-anchor={change < 0 ? 'end' : 'start'}
            >
              {format(change)}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
