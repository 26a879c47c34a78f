import { describe, expect, it } from 'vitest';
import { postingCodeOf, readPostingCode } from '#app/domain/posting/posting-code.ts';

describe('the code of a posting', () => {
  it('has four letters or digits that cannot be mistaken, and no vowel', () => {
    const codes = Array.from({ length: 256 }, (_, byte) =>
      postingCodeOf(Uint8Array.of(byte, byte * 3, byte * 5, byte * 7)),
    );
    for (const code of codes) expect(code).toMatch(/^ST-[BCDFGHJKLMNPQRTVWXZ2346789]{4}$/);
  });

  it('is understood as people type it', () => {
    expect(readPostingCode('st 7k2f')).toBe('ST-7K2F');
    expect(readPostingCode('ST-7K2F')).toBe('ST-7K2F');
    expect(readPostingCode('7K2F')).toBeNull();
    expect(readPostingCode("ST-7K2F' or 1=1")).toBeNull();
  });
});
