import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// `npm run dev` proxies the API to a running server, so that the page is worked on with real answers.
const server = process.env.NEZABUDKA_DEV_SERVER ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  // The host stays the page's own: the server refuses what another site seems to send.
  server: { proxy: { '/api': { target: server, changeOrigin: false }, '/ical': { target: server, changeOrigin: false } } },
  build: {
    outDir: process.env.NEZABUDKA_UI_OUT ?? 'dist',
    emptyOutDir: true,
    // A data: URL would need its own word in the content security policy; files need none.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    // The calendar's library looks for rrule in both of its shapes; our own imports are checked by the compiler.
    rolldownOptions: { checks: { importIsUndefined: false } },
  },
});
