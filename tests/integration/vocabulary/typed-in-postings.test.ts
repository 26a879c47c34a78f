import { describe, expect, it } from 'vitest';
import { approvePosting } from '#app/use-cases/posting/approve-posting.server.ts';
import { createPosting } from '#app/use-cases/posting/create-posting.server.ts';
import { editPosting } from '#app/use-cases/posting/edit-posting.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import { typedWords } from '#db/schema/index.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertCompany, insertUser } from '#tests/support/factories.ts';
import { postingContent } from '#tests/support/posting-content.ts';
import { openTestApp } from '#tests/support/test-app.ts';

async function open() {
  const app = await openTestApp();
  const officer = async () => actorOf(await insertUser(app.db, { roles: ['officer'] }));
  const company = await insertCompany(app.db, { state: 'verified' });
  return { app, officer, companyId: company.id };
}

describe('unknown words of a posting', () => {
  it('count for whoever typed them, not for whoever saves the posting again', async () => {
    const { app, officer, companyId } = await open();
    const content = postingContent({ unknownWords: [{ field: 'must', words: 'Kesselflickerei' }] });
    const postingId = await createPosting(app, await officer(), { companyId, content, key: null });
    await editPosting(app, await officer(), { postingId, version: 1, content });
    expect(await app.db.$count(typedWords)).toBe(1);
    const more = {
      ...content,
      unknownWords: [...content.unknownWords, { field: 'title' as const, words: 'Zyxmeister' }],
    };
    await editPosting(app, await officer(), { postingId, version: 2, content: more });
    expect((await app.db.select().from(typedWords)).map(({ folded, kind }) => `${kind} ${folded}`).sort()).toEqual([
      'occupation zyxmeister',
      'skill kesselflickerei',
    ]);
  });
});

describe('a search over postings', () => {
  it('knows words in every language, and other words by the folded words of titles', async () => {
    const { app, officer, companyId } = await open();
    const actor = await officer();
    const content = postingContent({
      title: 'Schweißer/in für Brückenträger',
      skills: [{ concept: 'skill.mag-welding', weight: 'must' }],
    });
    const postingId = await createPosting(app, actor, { companyId, content, key: null });
    await approvePosting(app, actor, { postingId, version: 1 });
    const onBoard = async (text: string) =>
      (await listBoard(app, { text, kind: null, districtKey: null, page: 1 })).total;
    const inList = async (text: string) =>
      (await listPostings(app, actor, { text, state: null, kind: null, mine: false, page: 1, size: 10 })).total;
    for (const text of ['зварювальник', 'لحام', 'KAYNAKÇI', 'جوشکار', 'welder', 'MAG-Schweißen', 'brueckentraeger']) {
      expect(await onBoard(text), text).toBe(1);
      expect(await inList(text), text).toBe(1);
    }
    for (const text of ['кухар', 'Zyxblabla', '%', '"']) expect(await onBoard(text), text).toBe(0);
  });
});
