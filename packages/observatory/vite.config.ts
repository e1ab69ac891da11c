import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

const api = process.env.XINZHI_API ?? 'http://127.0.0.1:4173';

export default defineConfig({
  plugins: [preact()],
  build: { target: 'es2022', assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  server: { host: '127.0.0.1', port: 5173, proxy: { '/api': api } },
});
