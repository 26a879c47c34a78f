import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browseFilters, browseQuery } from '#app/domain/match/browse-question.ts';
import { policy } from '#app/domain/policy/who-may-do-what.ts';
import { filesIn } from '#tests/support/source-files.ts';

/** What nobody may filter people by (§ 1 AGG, § 36(2) SGB III), as English and German addresses and fields would name it. */
const attributes =
  /^(?:age|alter|birth\w*|geb\w*|sex|gender|geschlecht|origin|herkunft|nation\w*|staats\w*|country|land|ethnic\w*|religion|confession|konfession|belief|health|gesund\w*|disab\w*|behinder\w*|family\w*|famil\w*|married|children|kinder|orientation|mother\w*|native\w*|mutter\w*|residence\w*|aufenthalt\w*|title|permit\w*|status|entered\w*|housing|photo|foto|under25|is(?:Under25|55OrOlder|Disabled))$/i;

/** Names a page reads from its address, writes into it, or gives a field of a GET form. */
function namesInAddresses(path: string): string[] {
  const source = readFileSync(path, 'utf8');
  const read = [...source.matchAll(/(?:searchParams|query|params)\.(?:get|getAll|has)\('([\w.]+)'\)/g)];
  const forms = [...source.matchAll(/<form[^>]*method="get"[\s\S]*?<\/form>/g)].flatMap(([form]) => [
    ...form.matchAll(/\bname="([\w.]+)"/g),
  ]);
  return [...read, ...forms].map(([, name = '']) => name);
}

describe('no list of people is filtered by a protected attribute', () => {
  const pages = filesIn('app/routes').filter((path) => /\.(?:ts|tsx)$/.test(path));

  it('in no address of no page', () => {
    const found = pages.flatMap((path) =>
      namesInAddresses(path)
        .filter((name) => attributes.test(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(found).toEqual([]);
    // The test reads addresses at all.
    expect(pages.flatMap(namesInAddresses).length).toBeGreaterThan(40);
  });

  it('in no field of a page of a company but what it says of itself', () => {
    const company = filesIn('app/routes').filter(
      (path) => /\/(?:company|board|offer)[^/]*\//.test(path) && path.endsWith('.tsx'),
    );
    const fields = company.flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/\bname="([\w.]+)"/g)].map(([, name = '']) => `${path}: ${name}`),
    );
    // `title` is the posting's own.
    expect(fields.filter((entry) => attributes.test(entry.split(': ')[1] ?? ''))).toEqual([
      'app/routes/offer/route.tsx: title',
    ]);
    expect(company.length).toBeGreaterThan(8);
  });

  it('in the filters of people: whatever else an address asks for is dropped', () => {
    const asked =
      'age=25&sex=f&gender=w&nationality=UA&religion=none&origin=UA&birth=1990&family=single&health=good&permit=yes&status=refugee25&mother=uk';
    expect(browseQuery(browseFilters(new URLSearchParams(asked)))).toBe(
      browseQuery(browseFilters(new URLSearchParams())),
    );
    expect(Object.keys(browseFilters(new URLSearchParams())).filter((name) => attributes.test(name))).toEqual([]);
  });

  it('and languages, which tell an origin, are no filter of a company: it has no list of people', () => {
    for (const action of [
      'profile.list',
      'profile.read',
      'posting.matches',
      'identity.reveal',
      'caseFacts.read',
    ] as const)
      expect([action, 'company' in policy[action]]).toEqual([action, false]);
  });
});
