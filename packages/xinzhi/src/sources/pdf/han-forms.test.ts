import { describe, expect, it } from 'vitest';
import { inPlainForms } from './han-forms.js';

describe('inPlainForms', () => {
  it('puts characters in the place of radicals, ligatures and compatibility forms', () => {
    expect(inPlainForms('\u2ea0\u2ed3\u2ec5\u2ee9\u2ecb\u2edb')).toBe('民长见黄车风');
    expect(inPlainForms('\u2f00\u2f08')).toBe('一人');
    expect(inPlainForms('\u2f3e、橡\u3b35')).toBe('户、橡胶');
    expect(inPlainForms('e\ufb03cient')).toBe('efficient');
    expect(inPlainForms('增长５％')).toBe('增长５％');
  });
});
