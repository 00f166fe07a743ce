import { expect, test } from '@playwright/test';

// Playwright's own `test`: what is tried here is meant to be refused, and is told on the console.
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
  "frame-ancestors 'none'",
];

test.describe('The page is served under a policy that', () => {
  test('is sent as a header with every answer, and names nothing but the app itself', async ({ request }) => {
    for (const path of ['/', '/start-session', '/no-such-page']) {
      const answer = await request.get(path);
      const sent = answer.headers()['content-security-policy'] ?? '';
      expect(sent.split(';').map((part) => part.trim())).toEqual(policy);
      expect(answer.headers()).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
    }
  });

  test('blocks a script that is written into the page, and any evaluated text', async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const ran = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.injected = "inline"';
      document.body.append(script);
      const image = document.createElement('img');
      image.setAttribute('onerror', 'document.documentElement.dataset.injected = "handler"');
      image.src = 'data:,';
      document.body.append(image);
      await new Promise((resolve) => setTimeout(resolve, 200));
      return document.documentElement.dataset.injected ?? 'nothing';
    });
    expect(ran).toBe('nothing');
    expect(refused.filter((text) => /content security policy/i.test(text)).length).toBeGreaterThanOrEqual(2);
  });

  test('lets no request out to another place', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const outcome = await page.evaluate(async () => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        refused.push(effectiveDirective),
      );
      await fetch('http://127.0.0.1:9/').catch(() => undefined);
      const image = new Image();
      image.src = 'http://127.0.0.1:9/pixel.png';
      await new Promise((resolve) => setTimeout(resolve, 200));
      return refused;
    });
    expect(outcome).toEqual(expect.arrayContaining(['connect-src', 'img-src']));
  });
});
