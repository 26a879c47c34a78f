import { describe, expect, it } from 'vitest';
import { newId } from '#db/columns.ts';
import { drawingFrom } from '#db/draw-bytes.ts';
import { write } from '#db/transaction.ts';
import { openTestApp } from '#tests/support/test-app.ts';

describe('a replaced source of bytes', () => {
  it('reaches through the queue of writes, and nobody who writes at the same time', async () => {
    const app = await openTestApp();
    const counting = () => {
      let next = 0;
      return (count: number) => new Uint8Array(count).fill((next += 1));
    };
    const ids = (source: ReturnType<typeof counting>) =>
      drawingFrom(source, () => write(app.db, () => Promise.resolve([newId(), newId()])));
    const [first, outside, second] = await Promise.all([
      ids(counting()),
      write(app.db, () => Promise.resolve([newId(), newId()])),
      ids(counting()),
    ]);
    expect(first).toEqual(second);
    expect(new Set([...first, ...outside]).size).toBe(4);
  });
});
