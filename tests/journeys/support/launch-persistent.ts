import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium } from '@playwright/test';
import { chromiumFlags, findChromium } from '../../../tools/programs.mjs';

/** A browser with a profile on disk, in a process group of its own, so that all of it can be killed at once. */
export type PersistentBrowser = {
  readonly context: BrowserContext;
  readonly profile: string;
  /** Kills every process of the browser with signal 9, as a power cut would, and waits until they are gone. */
  readonly kill: () => Promise<void>;
};

export const newProfile = (): string => mkdtempSync(join(tmpdir(), 'journey-profile-'));
export const removeProfile = (profile: string): void =>
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });

/** Processes that name this profile; some of Chromium's leave the group that they were started in. */
const processesOf = (profile: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((id) => {
      try {
        return readFileSync(`/proc/${id}/cmdline`, 'utf8').includes(profile);
      } catch {
        return false;
      }
    })
    .map(Number);

const killNow = (id: number): void => {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It is gone already.
  }
};

async function readPort(profile: string): Promise<string> {
  for (let turn = 0; turn < 300; turn++) {
    try {
      const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      if (port) return port;
    } catch {
      // Not written yet.
    }
    await wait(50);
  }
  throw new Error('Chromium did not say where it listens within 15 seconds.');
}

/** Starts Chromium on a profile, kept from an earlier start or new. Linux only: it reads /proc. Close it with `kill`. */
export async function launchPersistent(profile: string = newProfile()): Promise<PersistentBrowser> {
  const program = await findChromium();
  if (program === undefined) throw new Error('There is no Chromium.');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const flags = [...chromiumFlags, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const child = spawn(program, [...flags, '--window-size=1280,800', 'about:blank'], {
    detached: true,
    stdio: 'ignore',
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} did not start.`);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async () => {
    killNow(-pid);
    await ended;
    for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
      left.forEach(killNow);
      await wait(10);
    }
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await readPort(profile)}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('Chromium came without a context.');
    return { context, profile, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}
