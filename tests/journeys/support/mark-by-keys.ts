/** One mark to be given in the quick view: which item, and the key of its value. */
export type KeyedMark = { readonly item: string; readonly key: string };

/** What the screen showed when a mark was given, and each value that the person was shown and asked about afterwards. */
export type GivenMark = KeyedMark & { readonly shown: string | null; readonly asked: readonly string[] };

/**
 * Runs in the page: gives marks one after the other by the row's own keys, and where the page asks which of two marks to
 * keep, keeps the one that was just given. Every mark differs from what its own tab gave the item before.
 */
export const markByKeys = async (marks: readonly KeyedMark[]): Promise<GivenMark[]> => {
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const status = (): string => document.querySelector('[role=status]')?.textContent ?? '';
  const given: GivenMark[] = [];
  for (const { item, key } of marks) {
    const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="quick-${item}"]`)];
    const row = radios[0]?.closest('.govuk-grid-row');
    if (!row) throw new Error(`There is no row for ${item}`);
    const shown = radios.find(({ checked }) => checked)?.value ?? null;
    const asked: string[] = [];
    radios[0]?.focus();
    radios[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const from = performance.now();
    for (;;) {
      await turn();
      const keep = [...row.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Keep yours'));
      if (keep) {
        const words = [...row.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
        const saved = words.flatMap((text) => /^Saved in the other window: (\w+)/.exec(text)?.[1] ?? []);
        asked.push(saved.join(' and '));
        keep.click();
        await turn();
      } else if (status() === 'Saved' && radios.find(({ checked }) => checked)?.value === key) break;
      else if (status() === 'Saved' && performance.now() - from > 300) break;
      if (performance.now() - from > 20_000)
        throw new Error(`${item} ${key} was neither saved nor asked about: ${status()}`);
    }
    given.push({ item, key, shown, asked });
  }
  return given;
};
