import type { Plugin } from 'vite';

/** Says where the app is in one plain line, which a person can click and a script can wait for. */
export function plainAddress(name: string): Plugin {
  return {
    name: 'plain-address',
    configurePreviewServer(server) {
      server.printUrls = () => {
        const address = server.resolvedUrls?.local[0];
        if (address === undefined) return;
        server.config.logger.info(`${name} is ready at ${address}\nPress Ctrl and C to stop it.`);
      };
    },
  };
}
