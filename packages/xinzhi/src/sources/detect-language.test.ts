import { describe, expect, it } from 'vitest';
import { detectLanguage } from './detect-language.js';

describe('detectLanguage', () => {
  it.each([
    ['The province will foster 6G and humanoid robots.', 'en'],
    ['全省将培育6G和人形机器人产业。', 'zh'],
    ['推动AI、5G、IPv6、VR、AR、GPU与GDP、CPI、R&D统计衔接，打造新的增长点。', 'zh'],
    ['Officials call them "new quality productive forces" (新质生产力) in their reports.', 'en'],
    ['', 'en'],
    ['2024', 'en'],
  ])('%s → %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});
