import type { Scale } from '../../domain/edition/edition';
import { keysOf } from '../../domain/session/scale-keys';

/** Single keys of the joint view, in lower case. They work only while focus is in the marking area and not in a text. */
export type JointKeys = { readonly accept: string; readonly next: string; readonly previous: string };

/** A, N and P; where the scale itself uses one of them, such as A for amber, the scale keeps it and another stands in. */
export const jointKeys = (scale: Scale): JointKeys => {
  const taken = keysOf(scale);
  const free = (...wanted: readonly string[]): string => wanted.find((key) => !(key in taken)) ?? '';
  return { accept: free('a', 'c', 'k'), next: free('n', 'f', '.'), previous: free('p', 'b', ',') };
};
