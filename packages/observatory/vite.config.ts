import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const api = process.env.XINZHI_API ?? 'http://127.0.0.1:4173';

/** Composite's linear solver, 3.5 MB of WebAssembly: no page asks for weights that need it, so it is not shipped with them. */
const external = ['highs'];

export default defineConfig({
  plugins: [preact()],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { external },
  },
  worker: { rolldownOptions: { external } },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
});
