import { defineConfig } from 'vite';

/**
 * The library as one file, which is what the package exports: a hundred files take Node longer to load than a table of
 * middling size takes to measure. What few tables need (Parquet, a BLAS) is still loaded when it is asked for.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: false,
    minify: false,
    sourcemap: true,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'mrio.js' },
    rolldownOptions: { external: [/^hyparquet/, 'koffi'] },
  },
});
