import { expect, type Page } from '@playwright/test';
import { seePage } from './see-page';

export type Council = {
  readonly name: string;
  readonly nation: 'England' | 'Wales';
  /** Left out where the nation has only one. */
  readonly type?: string;
  readonly funded: 'Yes' | 'No';
};

export type SessionToStart = {
  /** Left out where the one council that is here is meant. */
  readonly council?: Council;
  readonly edition: string;
  /** Left out where the edition has only one. */
  readonly scale?: string;
  readonly period: string;
  readonly date: readonly [day: string, month: string, year: string];
  readonly marker: string;
};

export const testshire: Council = {
  name: 'Testshire Council',
  nation: 'England',
  type: 'Unitary council',
  funded: 'No',
};

export const agreed = 'The mark agreed in the joint session';

export const toolkitYear: SessionToStart = {
  edition: 'Prevent duty toolkit for local authorities, 2018',
  scale: 'Score, 1 to 5',
  period: '2022/23',
  date: ['28', '2', '2023'],
  marker: agreed,
};

export const channelYear: SessionToStart = {
  edition: 'Channel panel annual assurance statement',
  period: '2022/23',
  date: ['30', '4', '2023'],
  marker: agreed,
};

const pick = (page: Page, group: string, label: string): Promise<void> =>
  page.getByRole('group', { name: group }).getByRole('radio', { name: label, exact: true }).check();

/** Says who is working, on the page that asks it. */
export async function sayWho(page: Page, name = 'Siân Ŵyn', role = 'Prevent lead'): Promise<void> {
  await seePage(page, 'Who is working?');
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Your role').fill(role);
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByText(`Working as ${name}, ${role}`)).toBeVisible();
}

/** Types a date into its three fields. */
export async function fillDate(page: Page, group: string, date: SessionToStart['date']): Promise<void> {
  const fields = page.getByRole('group', { name: group });
  await fields.getByLabel('Day').fill(date[0]);
  await fields.getByLabel('Month').fill(date[1]);
  await fields.getByLabel('Year').fill(date[2]);
}

/** Fills in the page that starts a session, and gives back the address of its task list. */
export async function startSession(page: Page, session: SessionToStart): Promise<string> {
  await seePage(page, 'Start a session');
  const { council, edition, scale, period, date, marker } = session;
  if (council) {
    await page.getByLabel('Name of the council').fill(council.name);
    await pick(page, 'Which nation is it in?', council.nation);
    if (council.type) await pick(page, 'What type of council is it?', council.type);
    await pick(page, 'Is it funded for Prevent?', council.funded);
  }
  await pick(page, 'What are you marking?', edition);
  if (scale) await pick(page, 'How is it marked?', scale);
  await page.getByLabel('Period').fill(period);
  await fillDate(page, 'Date of the marks', date);
  await pick(page, 'Which mark are you giving?', marker);
  await page.getByRole('button', { name: 'Start the session' }).click();
  await expect(page.getByRole('navigation', { name: 'This session' })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** From an empty browser to the task list of a first session, whose address is given back. */
export async function beginWork(page: Page, session: SessionToStart, council: Council = testshire): Promise<string> {
  await page.goto('/start-session');
  await sayWho(page);
  return startSession(page, { ...session, council });
}

/** Goes to one of a session's pages by its own navigation. */
export const sessionPage = (page: Page, name: string): Promise<void> =>
  page.getByRole('navigation', { name: 'This session' }).getByRole('link', { name, exact: true }).click();

/** Waits until the page says that the last change is stored. */
export const seeSaved = (page: Page): Promise<void> =>
  expect(page.getByRole('status').filter({ hasText: /^Saved$/ })).toBeVisible();
