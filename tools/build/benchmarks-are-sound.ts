import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';

/** Fails the build with one sentence per fault in `benchmarks/`, and publishes the schema of an edition beside the app. */
export function benchmarksAreSound(root: string): Plugin {
  return {
    name: 'benchmarks-are-sound',
    apply: 'build',
    async buildStart() {
      const check = join(root, 'tools/check-benchmarks.ts');
      if (!existsSync(check)) return;
      const { module } = await runnerImport<{ checkBenchmarks: (root: string) => string[] }>(check);
      const faults = module.checkBenchmarks(root);
      if (faults.length > 0) this.error(`The benchmarks are not sound:\n- ${faults.join('\n- ')}`);
    },
    generateBundle() {
      const schema = join(root, 'benchmarks/schema.json');
      if (!existsSync(schema)) return;
      this.emitFile({ type: 'asset', fileName: 'schema/edition.schema.json', source: readFileSync(schema, 'utf8') });
    },
  };
}
