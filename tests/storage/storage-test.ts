type Body = () => Promise<void>;

const tests = new Map<string, Body>();
Object.assign(globalThis, { storageTest: tests });

/** Adds a test that runs in each browser on its own: a fresh page, and no databases left by another. It fails by throwing. */
export function storageTest(name: string, body: Body): void {
  if (tests.has(name)) throw new Error(`Two storage tests are called "${name}".`);
  tests.set(name, body);
}

/** Throws unless both are the same when written as JSON. `what` names the thing in the fault. */
export function expectSame(what: string, actual: unknown, expected: unknown): void {
  const [is, ought] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== ought) throw new Error(`${what} is ${is}, not ${ought}`);
}
