import type { Token } from '../attributions/tokens-english.js';
import { ADVERBS, AUXILIARIES, COMMON_VERBS } from '../attributions/words-english.js';
import { grammar } from '../grammar/compiled.js';
import { CONDITIONS, DENIALS, MODALS } from './governors-english.js';
import { composed, nounBeforePreposition } from './support-nouns-english.js';
import { readVerb, type Verb } from './verb-english.js';

/** Words at which the reach of a verb ends: a contrast, another clause, a circumstance of the act. */
const BREAKERS = new Set(grammar.english.contrast.flatMap(({ words }) => words));
/** 'Such as', 'as well as', 'as soon as possible' do not end the reach of a verb. */
const AS_IDIOMS = new Set('such well soon early quickly much possible'.split(' '));
const BREAKING_MARKS = new Set([';', '—', '–', '--']);
const FINITE =
  /^(?:said|says|added|noted|stated|told|requires?|needs?|necessitates?|becomes?|became|shows?|remains?|lies)$/;

/** Walks through the tokens of a sentence and knows at each which verb governs what stands there. */
export class Reach {
  readonly verbs: Verb[] = [];
  governor: Verb | null = null;
  /** Inside a condition or a denial: nothing is promised. */
  supposed = false;
  /** What governed before a bracket, and before 'not'. */
  private readonly outside: (Verb | null)[] = [];
  private denied: Verb | null = null;

  constructor(private readonly tokens: Token[]) {}

  /** Reads the token at `at` (no industry stands there) and gives where to go on. */
  read(at: number): number {
    const { word, kind } = this.tokens[at]!;
    if (kind === 'mark') return this.readMark(at, word);
    if (CONDITIONS.has(word) || this.denies(at)) this.suppose();
    const said = this.statedPriority(at);
    if (said !== null) return said;
    const noun = this.governor ? nounBeforePreposition(this.tokens, at) : null;
    if (this.governor && noun) {
      this.governor = { ...this.governor, stance: composed(this.governor, noun), ends: false, gives: false };
      return noun.to;
    }
    const verb = readVerb(this.tokens, at, this.verbs.at(-1) ?? null);
    if (verb) {
      this.governor = this.supposed ? { ...verb, aim: false } : verb;
      this.denied = null;
      this.verbs.push(this.governor);
      return verb.to;
    }
    if (word === 'not' && this.governor && this.tokens[at + 1]?.word !== 'only') {
      this.denied = this.governor;
      this.governor = null;
    } else if (word === 'but' && this.denied) {
      this.governor = this.denied;
      this.denied = null;
    } else if (this.endsReach(at)) this.governor = null;
    return at + 1;
  }

  /** 'The priority should be [hydrogen]', 'the focus is on [chips]': gives where what it names begins. */
  private statedPriority(at: number): number | null {
    if (!/^(?:priority|priorities|focus|emphasis)$/.test(this.tokens[at]!.word)) return null;
    let to = at + 1;
    while (MODALS.has(this.tokens[to]?.word ?? '')) to++;
    if (!/^(?:is|are|be|remains?)$/.test(this.tokens[to]?.word ?? '')) return null;
    to += this.tokens[to + 1]?.word === 'on' ? 2 : 1;
    const form = 'base';
    this.governor = { at, to, form, stance: 'promote', ends: false, gives: false, aim: !this.supposed };
    this.verbs.push(this.governor);
    return to;
  }

  /** A lever that is itself a support or a restriction: 'end [tax incentives] for coal'. */
  passNoun(at: number, last: number): void {
    for (let first = at; first <= last && this.governor; first++) {
      const noun = nounBeforePreposition(this.tokens, first);
      if (noun?.to !== last + 1) continue;
      this.governor = { ...this.governor, stance: composed(this.governor, noun), ends: false, gives: false };
      return;
    }
  }

  private readMark(at: number, mark: string): number {
    if (mark === '(') this.outside.push(this.governor);
    else if (mark === ')') this.governor = this.outside.pop() ?? this.governor;
    else if (BREAKING_MARKS.has(mark)) this.governor = null;
    if (mark === ';' || (mark === ',' && this.supposed)) this.supposed = false;
    return at + 1;
  }

  private suppose(): void {
    this.supposed = true;
    this.governor = null;
  }

  /** 'Denied that …'; a denial of a thing alone says nothing of the clause. */
  private denies(at: number): boolean {
    return DENIALS.has(this.tokens[at]!.word) && this.tokens[at + 1]?.word === 'that';
  }

  private endsReach(at: number): boolean {
    const { word, capital } = this.tokens[at]!;
    if (word === 'not') return false;
    if (word === 'but') return this.tokens[at + 1]?.word !== 'also';
    if (word === 'as')
      return ![this.tokens[at - 1], this.tokens[at + 1]].some((token) => AS_IDIOMS.has(token?.word ?? ''));
    if (BREAKERS.has(word)) return true;
    if (capital) return false;
    if (AUXILIARIES.has(word)) return true;
    if (ADVERBS.has(word)) return false;
    return COMMON_VERBS.has(word) || FINITE.test(word);
  }
}
