import { readFileSync } from 'node:fs';
import { wasmLinearAlgebra } from '@xinzhi/mrio';
import { beforeAll, describe, expect, it } from 'vitest';
import { openWorld, type Shock, type World } from './world.js';

const file = new URL('../../../../../data/tables/world-2011.csv.gz', import.meta.url);

describe('the embedded world table', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(new Uint8Array(readFileSync(file)), 'world-2011.csv.gz', await wasmLinearAlgebra());
  });
  const supply: Shock = { kind: 'supply', supplier: 'CHN', industry: null, user: null, substitution: 'none' };

  it('holds the 41 economies of WIOD in eight sectors', () => {
    expect(world.facts).toMatchObject({ year: 2011, unit: 'US$ m' });
    expect([world.facts.countries.length, world.facts.industries.length]).toEqual([41, 8]);
  });

  it('tells on whom China depends as the whole table does, but for what adding up industries blurs', () => {
    const { rows, chokePoints } = world.dependence('CHN');
    expect(rows.length).toBe(40);
    const foreign = rows.reduce((sum, { total }) => sum + total, 0);
    expect(foreign).toBeGreaterThan(0.1);
    expect(foreign).toBeLessThan(0.25);
    for (const { total, direct, throughOthers } of rows) expect(direct + throughOthers).toBeCloseTo(total, 12);
    expect(chokePoints.every(({ user }) => user === 'CHN')).toBe(true);
  });

  it('changes nothing where nothing falls away, and more the more does', () => {
    const worst = (share: number) => Math.abs(world.whatIf(supply, share)[0]!.change);
    expect(worst(0)).toBeLessThan(1e-9);
    expect(worst(0.2)).toBeGreaterThan(0);
    expect(worst(0.8)).toBeGreaterThan(worst(0.2));
  });

  it('moves demand in proportion, and answers the same whatever was asked before', () => {
    const demand: Shock = { kind: 'demand', supplier: 'DEU', industry: 'MAC', user: 'CHN' };
    const [first] = world.whatIf(demand, 0.1);
    expect(first!.economy).toBe('DEU');
    const before = world.whatIf(supply, 0.5);
    expect(world.whatIf(demand, 0.2)[0]!.change).toBeCloseTo(2 * first!.change, 9);
    expect(world.whatIf(supply, 0.5)).toEqual(before);
  });

  it('raises prices by a tariff where it is paid most', () => {
    const [first] = world.whatIf({ kind: 'tariff', supplier: 'CHN', industry: null, user: 'USA' }, 0.1);
    expect(first).toMatchObject({ economy: 'USA' });
    expect(first!.change).toBeGreaterThan(0);
  });
});
