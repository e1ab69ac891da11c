/**
 * What can be exported: for tables ('flat': CSV, Parquet) a row with plain columns, for JSON Lines ('record') an object
 * in the shape of the published records. Rows are in a fixed order, so that equal stores give equal files.
 */
export type ExportQuery = { flat: string; record: string };

const SPAN = `{'start': span_start, 'end': span_end} AS span`;
const VALUE = `{'comparator': comparator, 'low': low, 'high': high} AS value`;
const CLAIM = `metric, metric_text AS "metricText", place, period, ${VALUE}, unit, change, modality, quantity, attribution, ${SPAN}`;

export const exportQueries: Record<string, ExportQuery> = {
  documents: {
    flat: 'SELECT id, path, url, title, publisher, language, date, place, kind, length, origin, statements, claims, priorities FROM documents ORDER BY id',
    record: 'SELECT id, path, url, title, publisher, language, date, place, kind, length FROM documents ORDER BY id',
  },
  claims: {
    flat: `SELECT document, ordinal AS claim, metric, metric_text, place, period, comparator, low, high, unit, change, modality, quantity, attribution, span_start, span_end
           FROM claims ORDER BY document, ordinal`,
    record: `SELECT document, ordinal AS claim, ${CLAIM} FROM claims ORDER BY document, ordinal`,
  },
  quantities: {
    flat: 'SELECT document, ordinal AS quantity, comparator, low, high, unit, change, noun, span_start, span_end FROM quantities ORDER BY document, ordinal',
    record: `SELECT document, ordinal AS quantity, ${VALUE}, unit, change, noun, ${SPAN} FROM quantities ORDER BY document, ordinal`,
  },
  attributions: {
    flat: `SELECT document, ordinal AS attribution, form, speaker, speaker_kind, array_to_string(roles, '; ') AS roles, organisation,
             to_json(content) AS content, to_json(cue) AS cue, to_json(source) AS source
           FROM attributions ORDER BY document, ordinal`,
    record: `SELECT document, ordinal AS attribution, form, content, cue, source,
               CASE WHEN speaker IS NULL THEN NULL ELSE {'name': speaker, 'kind': speaker_kind, 'roles': roles, 'organisation': organisation} END AS speaker
             FROM attributions ORDER BY document, ordinal`,
  },
  priorities: {
    flat: 'SELECT document, ordinal AS priority, concept, actor, stance, stage, attribution, span_start, span_end FROM priorities ORDER BY document, ordinal',
    record: `SELECT document, ordinal AS priority, concept, actor, stance, stage, ${SPAN}, attribution FROM priorities ORDER BY document, ordinal`,
  },
  series: {
    flat: `SELECT series.id AS series, indicator, place, period, value, unit, definition, source, vintage, licence
           FROM series JOIN points ON points.series = series.id ORDER BY series.id, ordinal`,
    record: `SELECT id, indicator, place, unit, definition, source, vintage, licence,
               (SELECT list(json_array(period, value) ORDER BY ordinal) FROM points WHERE points.series = series.id) AS points
             FROM series ORDER BY id`,
  },
  verdicts: {
    flat: `SELECT verdicts.document, verdicts.claim, metric, place, period, comparator, low, high, unit, modality, result, arithmetic, to_json(evidence) AS evidence
           FROM verdicts JOIN claims ON claims.document = verdicts.document AND claims.ordinal = verdicts.claim
           ORDER BY verdicts.document, verdicts.claim`,
    record: `SELECT (SELECT to_json(one) FROM (SELECT ${CLAIM}) AS one) AS claim, verdicts.document, result, evidence, arithmetic
             FROM verdicts JOIN claims ON claims.document = verdicts.document AND claims.ordinal = verdicts.claim
             ORDER BY verdicts.document, verdicts.claim`,
  },
};
