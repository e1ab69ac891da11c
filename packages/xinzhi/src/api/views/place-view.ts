import { groupBy } from '../../records/group-by.js';
import type { StoredSeries } from '../../records/series.js';
import type { PlaceList, PlaceView } from '../contract.js';
import { documentRow } from './document-list.js';
import { rankOf } from './latest-points.js';
import { sortLedger } from './ledger-filter.js';
import { sameMeasure } from './measured.js';
import { neighboursOf, promotedBy } from './neighbours.js';
import { pairsOf, type ViewContext } from './pairs.js';
import type { CheckedClaim } from './snapshot.js';

/** A nation's reports over fifty years make some hundred targets, and more claims than a page can show. */
const mostTargets = 1000;
const mostClaims = 300;
const mostNeighbours = 8;

/** What a place promises and where it stands; null when the vocabulary does not have it. */
export async function placeView(context: ViewContext, id: string): Promise<PlaceView | null> {
  const { snapshot, concepts } = context;
  const place = concepts.entry(id);
  if (!place || !concepts.place(id)) return null;
  const claims = snapshot.checked.filter(({ verdict }) => verdict.claim.place === id);
  const isTarget = ({ verdict }: CheckedClaim) => verdict.claim.modality === 'target';
  const shown = (some: CheckedClaim[], most: number) =>
    pairsOf(context, sortLedger(some, 'year', 'desc').slice(0, most));
  const provinces = concepts.provinces.map((province) => province.id);
  return {
    place,
    targets: await shown(claims.filter(isTarget), mostTargets),
    claims: await shown(
      claims.filter((one) => !isTarget(one)),
      mostClaims,
    ),
    priorities: prioritiesOf(context, id),
    indicators: indicatorsOf(context, id),
    neighbours: neighboursOf(promotedBy(snapshot), id, provinces).slice(0, mostNeighbours),
    documents: snapshot.documents.filter((one) => one.place === id).map((one) => documentRow(snapshot, one)),
  };
}

function prioritiesOf({ snapshot, concepts }: ViewContext, actor: string): PlaceView['priorities'] {
  const own = snapshot.priorities.filter(({ priority }) => priority.actor === actor);
  return [...groupBy(own, ({ priority }) => `${priority.concept} ${priority.stance}`).values()]
    .map((stated) => {
      const { concept, stance } = (stated[0] as (typeof own)[number]).priority;
      const stage = stated.find(({ priority }) => priority.stage)?.priority.stage ?? null;
      const documents = [...new Set(stated.map(({ document }) => document.id))];
      return { concept, label: concepts.label(concept), stage, stance, mentions: stated.length, documents };
    })
    .sort((a, b) => b.mentions - a.mentions || a.concept.localeCompare(b.concept));
}

function indicatorsOf({ snapshot, concepts }: ViewContext, id: string): PlaceView['indicators'] {
  const peers = peersOf(concepts, id);
  return [...snapshot.seriesByIndicator].flatMap(([indicator, all]) => {
    const own = all.filter(({ place }) => place === id);
    const first = own.reduce<StoredSeries | undefined>(
      (a, b) => (a && a.points.length >= b.points.length ? a : b),
      undefined,
    );
    if (!first) return [];
    const direction = concepts.metric(indicator)?.direction ?? 'none';
    const comparable = all.filter((one) => sameMeasure(one, first));
    const ranked = comparable.filter(({ place }) => concepts.place(place)?.parent === concepts.place(id)?.parent);
    const rank = rankOf(first, ranked, direction);
    return {
      ...{ indicator, label: concepts.label(indicator), unit: first.unit, direction, series: own },
      peers: comparable.filter(({ place }) => place !== id && peers.has(place)),
      ...{ rank: rank?.rank ?? null, of: rank?.of ?? null },
    };
  });
}

const economies = ['CHN', 'USA', 'JPN', 'DEU', 'KOR', 'IND'];

/** Whom a place is drawn beside: a province beside the nation and its region, an economy beside the large ones. */
function peersOf(concepts: ViewContext['concepts'], id: string): Set<string> {
  const place = concepts.place(id);
  if (!place?.region) return new Set(economies);
  return new Set(['CHN', ...concepts.provinces.filter(({ region }) => region === place.region).map((one) => one.id)]);
}

/** The places that the store knows something of, provinces first, in the vocabulary's order. */
export function placeList({ snapshot, concepts }: Pick<ViewContext, 'snapshot' | 'concepts'>): PlaceList {
  const documents = groupBy(snapshot.documents, ({ place }) => place);
  const claims = groupBy(snapshot.checked, ({ verdict }) => verdict.claim.place);
  const priorities = groupBy(snapshot.priorities, ({ priority }) => priority.actor);
  const series = groupBy(snapshot.series, ({ place }) => place);
  const provinces = new Set(concepts.provinces.map(({ id }) => id));
  const rows = concepts.view.places
    .map((place) => ({
      place,
      documents: documents.get(place.id)?.length ?? 0,
      targets: claims.get(place.id)?.filter(({ verdict }) => verdict.claim.modality === 'target').length ?? 0,
      priorities: priorities.get(place.id)?.length ?? 0,
      series: series.get(place.id)?.length ?? 0,
    }))
    .filter((row) => provinces.has(row.place.id) || row.documents + row.targets + row.priorities + row.series > 0)
    .sort((a, b) => Number(provinces.has(b.place.id)) - Number(provinces.has(a.place.id)));
  return { rows };
}
