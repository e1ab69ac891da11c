import { describe, expect, it } from 'vitest';
import { governmentAt } from './government-hosts.js';

describe('governmentAt', () => {
  it.each([
    ['www.gov.cn', 'CHN'],
    ['www.miit.gov.cn', 'CHN'],
    ['www.gd.gov.cn', 'CN-GD'],
    ['agri.hainan.gov.cn', 'CN-HI'],
    ['www.shaanxi.gov.cn', 'CN-SN'],
    ['www.shanxi.gov.cn', 'CN-SX'],
    ['www.nmg.gov.cn', 'CN-NM'],
    ['gxj.qingdao.gov.cn', null],
    ['www.gov.cn.example.org', null],
    ['example.com', null],
  ])('%s → %s', (host, place) => {
    expect(governmentAt(host)).toBe(place);
  });
});
