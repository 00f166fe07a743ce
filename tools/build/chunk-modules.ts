import { relative } from 'node:path';
import type { Plugin } from 'vite';

/** Writes which source files went into which script, so that the size check can tell what the first screen loads. */
export function chunkModules(root: string): Plugin {
  return {
    name: 'chunk-modules',
    apply: 'build',
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
      const modules = scripts.map(({ fileName, moduleIds }) => [
        fileName,
        moduleIds
          .filter((id) => !id.startsWith('\0'))
          .map((id) => relative(root, id.replace(/\?.*$/, '')).replaceAll('\\', '/')),
      ]);
      const source = JSON.stringify(Object.fromEntries(modules), null, 1);
      this.emitFile({ type: 'asset', fileName: '.vite/modules.json', source });
    },
  };
}
