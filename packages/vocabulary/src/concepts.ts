/** The kinds of concept that every other room speaks in. */
export type Label = { en: string; zh: string };
export type Aliases = { en: string[]; zh: string[] };
export type Stage = 'traditional' | 'emerging' | 'future';

export type Industry = {
  /** 'industry/6g' */
  id: string;
  label: Label;
  aliases: Aliases;
  parent: string | null;
  stage: Stage;
  /** ISIC Rev. 4 codes, where a mapping exists. */
  isic: string[];
  /** Codes of China's Classification of Strategic Emerging Industries (2018), where a mapping exists. */
  sei: string[];
  /** Numbers of the thirteen systems that it belongs to besides system 2. */
  systems: number[];
};

/** Factors ('factor/data') and policy levers ('lever/tax-incentive'). */
export type Concept = { id: string; label: Label; aliases: Aliases; systems: number[] };

export type Metric = {
  /** Dotted: 'gdp.growth'. As a mention: 'metric/gdp.growth'. */
  id: string;
  label: Label;
  aliases: Aliases;
  /** A unit id. */
  unit: string;
  /** Which way is better. */
  direction: 'higher' | 'lower' | 'none';
  kind: 'level' | 'growth' | 'share' | 'index';
  /** For a growth metric: the metric whose growth it is. */
  of: string | null;
  /** For a share or an intensity: the metric above the line and the one below it. */
  ratio: { of: string; over: string } | null;
  systems: number[];
};

export type Place = {
  /** ISO 3166-1 alpha-3 or ISO 3166-2; groups and the world have ids of their own ('WLD', 'EUU'). */
  id: string;
  kind: 'economy' | 'province' | 'municipality' | 'autonomous-region' | 'special-region' | 'city' | 'group';
  label: Label;
  short: Label;
  aliases: Aliases;
  /** English adjectives ('Chinese'): kept apart from names, since an adjective need not refer to the place. */
  demonyms: string[];
  parent: string | null;
  /** For China's provinces: 'east' | 'centre' | 'west' | 'northeast'. */
  region: string | null;
};

export type Unit = {
  id: string;
  label: Label;
  aliases: Aliases;
  /** What it measures: 'ratio', 'money', 'mass', 'people', … */
  dimension: string;
  /** Multiply by this to reach the base unit. */
  factor: number;
  base: string;
};

/** A magnitude word: 万, 亿, million; the number before it is multiplied by factor. */
export type Magnitude = { word: string; language: 'en' | 'zh'; factor: number };

/** One of the thirteen systems of the strategy. */
export type System = { number: number; id: string; label: Label; summary: Label };

export type Vocabulary = {
  systems: System[];
  industries: Industry[];
  factors: Concept[];
  levers: Concept[];
  metrics: Metric[];
  places: Place[];
  units: Unit[];
  magnitudes: Magnitude[];
};
