import { useState } from 'preact/hooks';
import { useLanguage } from '../../language/use-language.js';
import { useTitle } from '../../shell/use-title.js';
import { DependenceMap } from './dependence.js';
import { ExportTerms } from './export-terms.js';
import { Positions } from './positions.js';
import { useWorld } from './use-world.js';
import { WhatIf } from './what-if.js';

/** Where economies stand in global value chains, what their exports are made of, on whom they depend, and what if. */
export function ValueChainsPage() {
  const { say } = useLanguage();
  useTitle(say('nav.chains'));
  return (
    <div class="chains-page">
      <h1>{say('chains.title')}</h1>
      <p class="lead">{say('chains.lead')}</p>
      <Positions />
      <ExportTerms economies={ECONOMIES} />
      <InTheBrowser />
    </div>
  );
}

/** The economies of WIOD that the baseline's vocabulary knows best, China first. */
const ECONOMIES = [
  'CHN',
  'USA',
  'DEU',
  'JPN',
  'KOR',
  'IND',
  'GBR',
  'FRA',
  'ITA',
  'BRA',
  'MEX',
  'RUS',
  'CAN',
  'AUS',
  'IDN',
  'TUR',
];

/** What is computed here and now, from a table that fits into the browser. */
function InTheBrowser() {
  const { say } = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const world = useWorld(file);
  return (
    <>
      <p class="notice">
        {world.state === 'here'
          ? say('chains.table', {
              table: file ? world.facts.name : say('chains.embedded'),
              countries: world.facts.countries.length,
              industries: world.facts.industries.length,
            })
          : say(world.state === 'loading' ? 'chains.opening' : 'chains.failed')}{' '}
        {world.state === 'failed' && <code>{world.fault}</code>}{' '}
        <label class="open-table">
          {say('chains.openOther')}{' '}
          <input type="file" accept=".csv,.gz" onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        </label>
      </p>
      {world.state === 'here' && (
        <>
          <DependenceMap facts={world.facts} answers={world.answers} />
          <WhatIf facts={world.facts} answers={world.answers} />
        </>
      )}
    </>
  );
}
