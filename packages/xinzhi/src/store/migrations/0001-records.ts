/**
 * Version 1: the records of the reader, the series and the verdicts.
 * Child rows carry their document's id and their index in the reading ('ordinal'), so that a reading comes back as it was read.
 * Spans are UTF-16 code units, half open, into documents.text.
 */
export const records = `
CREATE TABLE documents (
  id VARCHAR PRIMARY KEY,
  path VARCHAR, url VARCHAR, title VARCHAR, publisher VARCHAR,
  language VARCHAR NOT NULL, date VARCHAR, place VARCHAR, kind VARCHAR NOT NULL,
  length INTEGER NOT NULL,
  origin VARCHAR NOT NULL CHECK (origin IN ('baseline', 'loaded')),
  text VARCHAR,
  content_hash VARCHAR NOT NULL,
  reader_version VARCHAR NOT NULL,
  furniture STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL,
  statements INTEGER NOT NULL, claims INTEGER NOT NULL, priorities INTEGER NOT NULL
);
CREATE TABLE mentions (document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, concept VARCHAR NOT NULL);
CREATE TABLE mention_counts (document VARCHAR NOT NULL, concept VARCHAR NOT NULL, count INTEGER NOT NULL);
CREATE TABLE attributions (
  document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, form VARCHAR NOT NULL,
  content STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL,
  cue STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL,
  source STRUCT("start" INTEGER, "end" INTEGER)[] NOT NULL,
  speaker VARCHAR, speaker_kind VARCHAR, roles VARCHAR[] NOT NULL, organisation VARCHAR
);
CREATE TABLE quantities (
  document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
  comparator VARCHAR NOT NULL, low DOUBLE, high DOUBLE, unit VARCHAR NOT NULL, change VARCHAR
);
CREATE TABLE claims (
  document VARCHAR NOT NULL, ordinal INTEGER NOT NULL,
  metric VARCHAR, metric_text VARCHAR NOT NULL, place VARCHAR, period VARCHAR,
  comparator VARCHAR NOT NULL, low DOUBLE, high DOUBLE, unit VARCHAR NOT NULL, change VARCHAR,
  modality VARCHAR NOT NULL, quantity INTEGER NOT NULL, attribution INTEGER,
  span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
  written VARCHAR, resolution DOUBLE
);
CREATE TABLE priorities (
  document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, concept VARCHAR NOT NULL, actor VARCHAR,
  stance VARCHAR NOT NULL, stage VARCHAR, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, attribution INTEGER
);
CREATE TABLE statements (
  document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, span_start INTEGER NOT NULL, span_end INTEGER NOT NULL,
  text VARCHAR NOT NULL, words INTEGER NOT NULL
);
CREATE TABLE statement_terms (document VARCHAR NOT NULL, ordinal INTEGER NOT NULL, term VARCHAR NOT NULL, count INTEGER NOT NULL);
CREATE TABLE series (
  id VARCHAR PRIMARY KEY, indicator VARCHAR NOT NULL, place VARCHAR NOT NULL, unit VARCHAR NOT NULL,
  definition VARCHAR NOT NULL, source VARCHAR NOT NULL, vintage VARCHAR NOT NULL, licence VARCHAR NOT NULL,
  origin VARCHAR NOT NULL CHECK (origin IN ('baseline', 'loaded'))
);
CREATE TABLE points (series VARCHAR NOT NULL, ordinal INTEGER NOT NULL, period VARCHAR NOT NULL, value DOUBLE NOT NULL);
CREATE TABLE verdicts (
  document VARCHAR NOT NULL, claim INTEGER NOT NULL, result VARCHAR NOT NULL,
  evidence STRUCT(series VARCHAR, definition VARCHAR, value DOUBLE, period VARCHAR, result VARCHAR)[] NOT NULL,
  arithmetic VARCHAR NOT NULL
);
`;
