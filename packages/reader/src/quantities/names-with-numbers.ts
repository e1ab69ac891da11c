/** Numbers that are part of a name and count nothing, in English. Each is tried where its number begins. */
export const namesWithNumbers: { pattern: RegExp; reason: string; examples: string[] }[] = [
  {
    pattern: /two sessions\b/iy,
    reason: "China's yearly sessions of congress and consultative conference",
    examples: ['the two sessions'],
  },
  {
    pattern: /(?:one|two)[- ](?:belt|another|way|sided|fold)\b|three gorges\b|one (?:by one|day|time|country)\b/iy,
    reason: 'set phrases',
    examples: ['one another'],
  },
  {
    pattern: /five[- ]year plans?\b/iy,
    reason: 'the plans are named after their length',
    examples: ['the next Five-Year Plan'],
  },
  { pattern: /(?:24\/7|9\/11|7-eleven)\b/iy, reason: 'names', examples: ['24/7'] },
];
