/**
 * The automaton of Aho and Corasick (1975) in a double array: all occurrences of all patterns in one pass.
 * A state's child under letter c lies at base[state] + c if check[there] is the state. Letters are the code units
 * that occur in patterns, numbered from 1 by frequency; every other unit is 0 and leads back to the root.
 */
export type Automaton = {
  letter: Uint16Array;
  base: Int32Array;
  check: Int32Array;
  /** The state of the longest proper suffix that is a prefix of a pattern. */
  fail: Int32Array;
  /** The pattern that ends in a state, or -1. */
  pattern: Int32Array;
  /** The nearest state along the suffixes in which a pattern ends, or 0. */
  shorter: Int32Array;
};

type Node = { children: Map<number, Node>; pattern: number; state: number };

/** Builds the automaton; patterns are not empty, and a pattern's number is its place in the list. */
export function buildAutomaton(patterns: string[]): Automaton {
  const letter = numberLetters(patterns);
  const root = plantTrie(patterns, letter);
  const nodes = placeStates(root);
  const size = nodes.size + 0x10000;
  const automaton: Automaton = {
    letter,
    base: new Int32Array(size),
    check: new Int32Array(size).fill(-1),
    fail: new Int32Array(size),
    pattern: new Int32Array(size).fill(-1),
    shorter: new Int32Array(size),
  };
  for (const { node, base } of nodes.rows) {
    automaton.base[node.state] = base;
    automaton.pattern[node.state] = node.pattern;
    for (const child of node.children.values()) automaton.check[child.state] = node.state;
  }
  linkSuffixes(automaton, root);
  const used = nodes.size + 1 + Math.max(...letter);
  return {
    letter,
    base: automaton.base.slice(0, used),
    check: automaton.check.slice(0, used),
    fail: automaton.fail.slice(0, used),
    pattern: automaton.pattern.slice(0, used),
    shorter: automaton.shorter.slice(0, used),
  };
}

/** Frequent letters get small numbers, which packs the double array densely. */
function numberLetters(patterns: string[]): Uint16Array {
  const counts = new Map<number, number>();
  for (const pattern of patterns)
    for (let i = 0; i < pattern.length; i++) {
      const unit = pattern.charCodeAt(i);
      counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  const letter = new Uint16Array(0x10000);
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  byCount.forEach(([unit], index) => {
    letter[unit] = index + 1;
  });
  return letter;
}

function plantTrie(patterns: string[], letter: Uint16Array): Node {
  const root: Node = { children: new Map(), pattern: -1, state: 0 };
  patterns.forEach((pattern, number) => {
    let node = root;
    for (let i = 0; i < pattern.length; i++) {
      const key = letter[pattern.charCodeAt(i)]!;
      let child = node.children.get(key);
      if (!child) {
        child = { children: new Map(), pattern: -1, state: -1 };
        node.children.set(key, child);
      }
      node = child;
    }
    node.pattern = number;
  });
  return root;
}

/** Gives every node a state: rows are laid, broadest level first, where the first child falls on the lowest free place. */
function placeStates(root: Node): { rows: { node: Node; base: number }[]; size: number } {
  const free = new FreePlaces();
  const rows: { node: Node; base: number }[] = [];
  const queue = [root];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    const keys = [...node.children.keys()].sort((a, b) => a - b);
    const base = keys.length > 0 ? baseFor(keys, free) : 0;
    for (const [key, child] of node.children) {
      child.state = base + key;
      free.take(child.state);
      queue.push(child);
    }
    rows.push({ node, base });
  }
  return { rows, size: free.size };
}

function baseFor(keys: number[], free: FreePlaces): number {
  const least = keys[0]!;
  let place = free.from(least + 1);
  while (keys.some((key) => !free.isFree(place - least + key))) place = free.from(place + 1);
  return place - least;
}

/** Places from 1 upwards; finding the next free one takes almost constant time (union–find with path halving). */
class FreePlaces {
  size = 1;
  private next = Int32Array.from({ length: 1 << 16 }, (_, index) => index);

  isFree(place: number): boolean {
    return place >= this.next.length || this.next[place] === place;
  }

  /** The lowest free place at or after this one. */
  from(start: number): number {
    let place = start;
    while (place < this.next.length && this.next[place] !== place) {
      const after = this.next[place]!;
      if (after < this.next.length) this.next[place] = this.next[after]!;
      place = this.next[place]!;
    }
    return place;
  }

  take(place: number): void {
    while (place >= this.next.length - 1) this.grow();
    this.next[place] = place + 1;
    this.size = Math.max(this.size, place + 1);
  }

  private grow(): void {
    const grown = Int32Array.from({ length: this.next.length * 2 }, (_, index) => index);
    grown.set(this.next);
    this.next = grown;
  }
}

function linkSuffixes(automaton: Automaton, root: Node): void {
  const { fail, pattern, shorter } = automaton;
  const queue: Node[] = [...root.children.values()];
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head]!;
    for (const [key, child] of node.children) {
      fail[child.state] = step(automaton, fail[node.state]!, key);
      queue.push(child);
    }
    const suffix = fail[node.state]!;
    shorter[node.state] = pattern[suffix] !== -1 ? suffix : shorter[suffix]!;
  }
}

/** The state after a letter: the child, or that of the longest suffix that has one, or the root. */
export function step({ base, check, fail }: Automaton, from: number, letter: number): number {
  let state = from;
  for (;;) {
    const next = base[state]! + letter;
    if (check[next] === state) return next;
    if (state === 0) return 0;
    state = fail[state]!;
  }
}
