import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export type ByteSource = (count: number) => Uint8Array;

const replaced = new AsyncLocalStorage<ByteSource>();
/** How much work runs with a source of its own. */
let drawing = 0;

/**
 * Bytes for ids and short codes: they have to be free, not secret. Random, except inside `drawingFrom`. Keys, nonces,
 * tokens and session ids never ask here but `node:crypto`, so nothing can make them predictable.
 */
export function drawBytes(count: number): Uint8Array {
  return (replaced.getStore() ?? randomBytes)(count);
}

/** Runs `work` with every id and code it makes drawn from `source`: how the demo world becomes the same each time. */
export async function drawingFrom<T>(source: ByteSource, work: () => Promise<T>): Promise<T> {
  drawing += 1;
  try {
    return await replaced.run(source, work);
  } finally {
    drawing -= 1;
    // While it is in use Node follows every promise of the process, which makes all of them slower.
    if (drawing === 0) replaced.disable();
  }
}
