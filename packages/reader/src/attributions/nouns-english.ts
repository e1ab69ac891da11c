/** Nouns for an act of saying or thinking, which a that-clause completes. */
const REPORTING_NOUNS = new Set(
  `remark statement comment claim assertion belief view opinion argument suggestion announcement warning promise pledge
  assurance allegation accusation admission acknowledgement acknowledgment insistence contention conclusion prediction
  forecast fear hope concern complaint declaration observation proposal demand call vow expectation idea notion
  denial charge theory recommendation reminder recollection position stance judgment judgement finding verdict`.split(
    /\s+/,
  ),
);

export const isReportingNoun = (word: string) =>
  REPORTING_NOUNS.has(word) || (word.endsWith('s') && REPORTING_NOUNS.has(word.slice(0, -1)));

/** What something may accord with without having said anything: 'according to local conditions'. */
export const NOT_SPEAKERS = new Set(
  `condition conditions circumstance circumstances need needs schedule principle principles type size level levels
  rank age ability income preference preferences taste tastes situation requirement requirements actual merit order
  category criteria characteristic characteristics`.split(/\s+/),
);
