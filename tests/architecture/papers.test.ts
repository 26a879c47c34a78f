import { describe, expect, it } from 'vitest';
import { placementEndReasons } from '#app/domain/assistance/placement.ts';
import { tandemEndReasons } from '#app/domain/mentoring/mentoring.ts';
import { actions } from '#app/domain/policy/who-may-do-what.ts';
import { blocks } from '#app/cli/accountability/blocks.ts';
import { factsOfRelease } from '#app/cli/accountability/portal-facts.ts';
import { fillPaper, readPapers, tablesIn } from '#app/cli/accountability/papers.ts';
import { rightWords } from '#app/cli/accountability/right-words.ts';

const papers = readPapers();

describe('the papers for data protection, staff council and IT', () => {
  it.each(papers)('$name says what rights, rules and texts of this release are', ({ name, body }) => {
    const hint = `${name} is out of date: npm run accountability -- docs/einfuehrung --as-released`;
    expect(fillPaper(body, factsOfRelease()), hint).toBe(body);
  });

  it.each(papers)('$name says that nobody has checked it', ({ body }) => {
    expect(body).toMatch(/[Nn]icht rechtlich geprüft|Nichts davon ist rechtlich\s+geprüft/);
  });

  it('say where a word about health can be stored, as long as there is such a word', () => {
    const lists = { Vermittlung: placementEndReasons, Tandem: tandemEndReasons };
    const body = papers.find(({ name }) => name === 'verzeichnis.md')?.body ?? '';
    const sentence = /Endet eine ([^.]*?), kann als Grund „Gesundheit“ gewählt werden/.exec(body)?.[1] ?? '';
    for (const [what, reasons] of Object.entries(lists))
      expect(sentence.includes(what), what).toBe((reasons as readonly string[]).includes('health'));
  });

  it('use every table there is', () => {
    const used = new Set(papers.flatMap(({ body }) => tablesIn(body)));
    expect([...used].sort()).toEqual(Object.keys(blocks).sort());
  });

  it('have words for everything: no key of a text is left in a table', () => {
    const facts = factsOfRelease();
    const tables = Object.values(blocks).map((block) => block(facts));
    expect(tables.join('\n')).not.toMatch(/\b(?:did|stored|table|name|reason|purpose|topics|roles|titles)\.[a-zA-Z_]/);
  });

  it('name each right once, so that two of them are never taken for one', () => {
    expect(new Set(Object.values(rightWords)).size).toBe(actions.length);
  });

  it('are refused when they ask for a table nobody makes', () => {
    const paper = '<!-- aus dem Portal: gehaelter -->\n<!-- bis hier -->';
    expect(() => fillPaper(paper, factsOfRelease())).toThrow('There is no table "gehaelter"');
  });
});
