import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

export const root = join(import.meta.dirname, '..');

const live = new Set();

const end = (child) => {
  try {
    // The whole group: a browser or server that a step started must not outlive it.
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
};

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    for (const child of live) end(child);
    process.exit(1);
  });
}

/** Runs a program of the project with nothing to read from; gives whether it ended well within its minutes. */
const runProgram = ({ command, env = {}, minutes = 5 }) =>
  new Promise((resolve) => {
    const [program, ...args] = command;
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
    });
    live.add(child);
    const timer = setTimeout(() => {
      console.log(`Stopped: it took longer than ${minutes} minutes.`);
      end(child);
    }, minutes * 60_000);
    const finish = (good) => {
      clearTimeout(timer);
      live.delete(child);
      end(child);
      resolve(good);
    };
    child.on('error', (error) => {
      console.log(error.message);
      finish(false);
    });
    child.on('exit', (code) => finish(code === 0));
  });

/** A package's own program, run by this Node: no shell, the same on every system. */
export const bin = (name, ...args) => [process.execPath, join(root, 'node_modules', name), ...args];
export const node = (...args) => [process.execPath, ...args];

const readers = {
  vitest: ({ testResults }) => {
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const broken = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
    return {
      passed: tests.filter(({ status }) => status === 'passed').length,
      failed: tests.filter(({ status }) => status === 'failed').length + broken.length,
    };
  },
  playwright: ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
  }),
  counts: ({ passed, failed }) => ({ passed, failed }),
};

/** What a step's report counts; nothing where it left no report that can be read. */
const readCounts = ({ report, reader }) => {
  if (!existsSync(report)) return undefined;
  try {
    return readers[reader](JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
};

const runStep = async (step) => {
  // What an earlier run left must not be taken for this one's.
  for (const stale of [step.report, step.makes]) if (stale) rmSync(stale, { recursive: true, force: true });
  if (step.report) mkdirSync(dirname(step.report), { recursive: true });
  const good = await runProgram(step);
  const counts = step.report ? readCounts(step) : undefined;
  if (!counts) return { passed: good && !step.report ? 1 : 0, failed: good && !step.report ? 0 : 1 };
  // A run can fail around its tests, by an error that no test caught.
  return good || counts.failed > 0 ? counts : { ...counts, failed: 1 };
};

/** Steps that need one core each and disturb nothing run beside the one before them. */
const inGroups = (steps) => {
  const groups = [];
  for (const step of steps) {
    if (step.beside && groups.length > 0) groups.at(-1).push(step);
    else groups.push([step]);
  }
  return groups;
};

/** Runs every step whatever the others did, and says at the end what passed. Gives the exit code. */
export async function runSteps(steps) {
  const total = { passed: 0, failed: 0 };
  const lines = [];
  const run = async (step) => {
    console.log(`\n== ${step.heading}`);
    const from = Date.now();
    const { passed, failed } = await runStep(step);
    const line = `${step.heading}: ${passed} passed, ${failed} failed, ${((Date.now() - from) / 1000).toFixed(1)} s`;
    console.log(`-- ${line}`);
    lines.push(line);
    total.passed += passed;
    total.failed += failed;
  };
  for (const group of inGroups(steps)) await Promise.all(group.map(run));
  console.log(`\n== All steps\n${lines.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 ? 0 : 1;
}
