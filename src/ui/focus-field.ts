import { bringIntoView } from './bring-into-view';

const focusable = 'input, select, textarea, button, summary, a[href], [tabindex]';

/**
 * Moves focus to the field with this id, or to the first control inside it where the id is that of a group
 * (a date, a set of checkboxes), and brings its legend or label into view with it.
 * Gives back whether there was such a field.
 */
export function focusField(id: string): boolean {
  const named = document.getElementById(id);
  if (!named) return false;
  const target = named.matches(focusable) ? named : named.querySelector<HTMLElement>(focusable);
  if (!target) return false;
  // Without its question in view, a person who arrives at a field cannot tell what it asks.
  const question = target.closest('fieldset')?.querySelector('legend') ?? labelOf(target) ?? target;
  bringIntoView(question);
  target.focus({ preventScroll: true });
  return true;
}

function labelOf(target: HTMLElement): Element | undefined {
  return target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
    ? (target.labels?.[0] ?? undefined)
    : undefined;
}
