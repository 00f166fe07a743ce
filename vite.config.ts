import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { NodePackageImporter } from 'sass';
import { defineConfig } from 'vitest/config';
import { buildPlugins } from './tools/build-plugins.ts';

const root = import.meta.dirname;
const emptyModule = join(root, 'src/documents/pdf/empty-module.ts');

export default defineConfig({
  root,
  plugins: [react(), ...buildPlugins(root, 'Prevent Assurance Workbench')],
  resolve: {
    alias: {
      // jsPDF asks for these only to draw HTML and SVG, which we never do; together they weigh more than jsPDF.
      html2canvas: emptyModule,
      dompurify: emptyModule,
      canvg: emptyModule,
    },
  },
  css: {
    preprocessorOptions: { scss: { importers: [new NodePackageImporter()], quietDeps: true } },
    // govuk-frontend keeps a few old declarations that Lightning CSS would otherwise refuse.
    lightningcss: { errorRecovery: true },
  },
  build: {
    // The browsers of about the last four years; Firefox 115 is the last for Windows 7 and 8.
    target: ['chrome111', 'edge111', 'firefox115', 'safari16.4'],
    sourcemap: false,
    manifest: true,
    // A font or image as a data: address would be refused by font-src 'self'.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Advice to those who write plugins, printed or not by how busy the machine is.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  server: { host: '127.0.0.1' },
  test: {
    include: ['tests/{unit,architecture,documents,accessibility,stored-data}/**/*.test.{ts,tsx}'],
    environment: 'node',
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
