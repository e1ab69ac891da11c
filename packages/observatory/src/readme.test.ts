import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './routing/address.js';

const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
const examples = [...readme.matchAll(/^(\/\S*) +(\{.*\})$/gm)].map(
  ([, href, told]) => [href!, JSON.parse(told!)] as const,
);

describe('the README', () => {
  it('has examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(8);
  });

  it.each(examples)('tells what %s means, and that it is written so', (href, told) => {
    expect(parseAddress(href)).toEqual(told);
    expect(formatAddress(told)).toBe(href);
  });
});
