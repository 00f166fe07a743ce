import { join } from 'node:path';
import { build, preview } from 'vite';
import { root } from './steps.mjs';

/**
 * Builds one page of the tests as the app itself is built, and serves it under the app's own headers.
 * @param {string} page path of the HTML file, from the project's root
 * @param {string} name of the folder under `.cache` that the build goes to
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveTestPage(page, name) {
  const outDir = join(root, '.cache', name);
  await build({
    root,
    logLevel: 'warn',
    publicDir: false,
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: join(root, page) } },
  });
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, strictPort: true },
  });
  const { port } = server.httpServer.address();
  return { address: `http://127.0.0.1:${port}/${page}`, close: () => server.close() };
}
