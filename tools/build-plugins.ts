import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import type { checkBenchmarks } from './check-benchmarks';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
];

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [...policy, "frame-ancestors 'none'"].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), serial=(), usb=(), browsing-topics=()',
};

/**
 * Sends the security headers with every answer of the preview server, and writes the policy into the built page
 * as well, so that a static host which sends no headers is covered (but for frame-ancestors, which a page cannot set).
 */
const securityHeaders = (): Plugin => ({
  name: 'security-headers',
  configurePreviewServer(server) {
    server.middlewares.use((_request, response, next) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
      next();
    });
  },
  transformIndexHtml: {
    order: 'post',
    handler(html, context) {
      // The development server needs inline scripts for hot reloading.
      if (context.server) return html;
      const charset = '<meta charset="utf-8" />';
      const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`;
      if (!html.includes(charset))
        throw new Error(`${context.path} lacks ${charset}, after which the policy is written.`);
      return html.replace(charset, `${charset}\n    ${meta}`);
    },
  },
});

/** Fails the build with one sentence per fault in `benchmarks/`, and publishes the schema of an edition beside the app. */
const benchmarksAreSound = (root: string): Plugin => ({
  name: 'benchmarks-are-sound',
  // A page of the tests names its own input, and is no place to judge or publish content.
  apply: ({ build }, { command }) => command === 'build' && !build?.rolldownOptions?.input,
  async buildStart() {
    // Not a plain import, since this file is read by Node's rules and the domain's is not written to them.
    const check = join(root, 'tools/check-benchmarks.ts');
    const { module } = await runnerImport<{ checkBenchmarks: typeof checkBenchmarks }>(check);
    const faults = module.checkBenchmarks(root);
    if (faults.length > 0) this.error(`The benchmarks are not sound:\n- ${faults.join('\n- ')}`);
  },
  generateBundle() {
    const source = readFileSync(join(root, 'benchmarks/schema.json'), 'utf8');
    this.emitFile({ type: 'asset', fileName: 'schema/edition.schema.json', source });
  },
});

/** Writes which source files went into which script, so that the size check can tell what the first screen loads. */
const chunkModules = (root: string): Plugin => ({
  name: 'chunk-modules',
  apply: 'build',
  generateBundle(_options, bundle) {
    const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
    const modules = scripts.map(({ fileName, moduleIds }) => {
      const files = moduleIds.filter((id) => !id.startsWith('\0')).map((id) => id.replace(/\?.*$/, ''));
      return [fileName, files.map((file) => relative(root, file).replaceAll('\\', '/'))];
    });
    const source = JSON.stringify(Object.fromEntries(modules), null, 1);
    this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source });
  },
});

/** Keeps quiet about the one fault of govuk-frontend: a rule for Internet Explorer in that browser's own syntax, left out. */
const knownWarning = (): Plugin => ({
  name: 'known-warning',
  configResolved({ logger }) {
    const warn = logger.warn.bind(logger);
    logger.warn = (message, options) => {
      if (!/lightningcss[\s\S]*Invalid media query[\s\S]*\(min-width: 0/.test(message)) warn(message, options);
    };
  },
});

/** Says where the app is in one plain line, which a person can click and a script can wait for. */
const plainAddress = (name: string): Plugin => ({
  name: 'plain-address',
  configurePreviewServer(server) {
    server.printUrls = () => {
      const address = server.resolvedUrls?.local[0];
      if (address !== undefined)
        server.config.logger.info(`${name} is ready at ${address}\nPress Ctrl and C to stop it.`);
    };
  },
});

/** What our build does beyond Vite's own. `root` is the project's folder; `name` is what the app is called. */
export const buildPlugins = (root: string, name: string): readonly Plugin[] => [
  benchmarksAreSound(root),
  securityHeaders(),
  chunkModules(root),
  knownWarning(),
  plainAddress(name),
];
