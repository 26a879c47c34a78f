import { describe, expect, it } from 'vitest';
import { newMarks } from '#app/domain/match/saved-list.ts';

describe('what is new in a saved search', () => {
  it('is what was not there before', () => {
    expect(newMarks(['a', 'b'], ['b', 'c'])).toEqual(['a']);
  });

  it('is a card whose number has grown, not one whose number fell', () => {
    expect(newMarks(['1|51|05758|B1#15'], ['1|51|05758|B1#10'])).toEqual(['1|51|05758|B1#15']);
    expect(newMarks(['1|51|05758|B1#10'], ['1|51|05758|B1#15'])).toEqual([]);
    expect(newMarks(['1|51|05758|B1#15'], ['1|51|05758|B1#10', '1|51|05758|B1#15'])).toEqual([]);
  });
});
