import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** The SHA-256 of content that comes piece by piece; the order counts. */
export type ContentDigest = {
  readonly add: (bytes: Uint8Array) => void;
  /** 64 lower-case hex characters. Nothing can be added after. */
  readonly end: () => string;
};

/** Unlike the browser's own, it needs neither the whole content in memory nor a secure page. */
export const contentDigest = (): ContentDigest => {
  const hash = sha256.create();
  return {
    add: (bytes) => void hash.update(bytes),
    end: () => bytesToHex(hash.digest()),
  };
};
