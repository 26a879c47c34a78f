import { describe, expect, it } from 'vitest';
import { understandPosting, type TypedPosting } from '#app/use-cases/posting/understand-posting.server.ts';
import { postingContent } from '#tests/support/posting-content.ts';
import { openTestApp } from '#tests/support/test-app.ts';

function typed(over: Partial<TypedPosting> = {}): TypedPosting {
  return { ...postingContent(), occupationText: null, place: null, mustText: '', niceText: '', weighed: [], ...over };
}

describe('understanding a typed posting', () => {
  it('turns title and lines into concepts and keeps the words nobody knows', async () => {
    const app = await openTestApp();
    const { content } = understandPosting(app, typed({ title: 'Schweisser', mustText: 'MAG-Schweißen\nQuatschwort' }));
    expect(app.vocabulary.label(content.occupation ?? '', 'de')).toMatch(/Schweißer/);
    expect(content.skills.map(({ concept, weight }) => [app.vocabulary.label(concept, 'de'), weight])).toEqual([
      ['MAG-Schweißen', 'must'],
    ]);
    expect(content.unknownWords).toEqual([{ field: 'must', words: 'Quatschwort' }]);
  });

  it('lets the hand win over the text, and must win over nice', async () => {
    const app = await openTestApp();
    const concept = app.vocabulary.resolve('MAG-Schweißen', 'skill').concepts[0]?.key ?? '';
    const left = understandPosting(app, typed({ weighed: [{ concept, weight: 'none' }] }));
    expect(left.content.skills).toEqual([]);
    const both = understandPosting(app, typed({ mustText: 'MAG-Schweißen', niceText: 'MAG-Schweißen' }));
    expect(both.content.skills).toEqual([{ concept, weight: 'must' }]);
  });

  it('finds the town, takes a quarter for its town and asks about a whole district', async () => {
    const app = await openTestApp();
    const bielefeld = understandPosting(app, typed({ place: 'Bielefeld' })).content.placeId;
    expect(understandPosting(app, typed({ place: 'Brackwede' })).content.placeId).toBe(bielefeld);
    expect(() => understandPosting(app, typed({ place: 'Kreis Herford' }))).toThrow(
      expect.objectContaining({ problems: [{ field: 'place', code: 'placeTooCoarse' }] }) as Error,
    );
  });
});
