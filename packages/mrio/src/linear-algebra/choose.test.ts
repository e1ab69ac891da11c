import { describe, expect, it } from 'vitest';
import { blas } from '../../test/backends.js';
import { chooseLinearAlgebra } from './choose.js';

describe('chooseLinearAlgebra', () => {
  it('takes the kernel where no library is wanted, and says so', async () => {
    const asked = await chooseLinearAlgebra({ blas: 'none' });
    const environment = await chooseLinearAlgebra({ environment: { XINZHI_BLAS: 'none' } });
    expect([asked.algebra.name, environment.algebra.name]).toEqual(['wasm', 'wasm']);
    expect(asked.reason).toContain('not wanted');
  });

  it('takes the kernel in a browser and where no library is known, and says why', async () => {
    const browser = await chooseLinearAlgebra({ platform: null, environment: {} });
    const unknown = await chooseLinearAlgebra({ platform: 'plan9', environment: {} });
    expect([browser.algebra.name, unknown.algebra.name]).toEqual(['wasm', 'wasm']);
    expect(browser.reason).toContain('browser');
    expect(unknown.reason).toContain('no library is known');
  });

  it('says why each library failed where none loads', async () => {
    const { algebra, reason } = await chooseLinearAlgebra({ platform: 'win32', environment: {} });
    if (process.platform === 'win32') return;
    expect(algebra.name).toBe('wasm');
    expect(reason).toContain('libopenblas.dll');
  });

  it('does not quietly replace a library that was asked for by name', async () => {
    await expect(chooseLinearAlgebra({ blas: '/nowhere/libblas.so' })).rejects.toThrow('/nowhere/libblas.so');
  });

  it.skipIf(!blas)('finds the library of this machine again by its path, and reports it', async () => {
    const { algebra, reason } = await chooseLinearAlgebra({ environment: { XINZHI_BLAS: blas!.path! } });
    expect(reason).toBeNull();
    expect(algebra.name).toBe('blas');
    expect(algebra.path).toBe(blas!.path);
  });
});
