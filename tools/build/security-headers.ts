import type { Plugin } from 'vite';

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

export const headers: Readonly<Record<string, string>> = {
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
export function securityHeaders(): Plugin {
  return {
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
        if (!html.includes(charset)) throw new Error(`index.html lost ${charset}, after which the policy is written.`);
        return html.replace(charset, `${charset}\n    ${meta}`);
      },
    },
  };
}
