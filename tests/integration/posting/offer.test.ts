import { describe, expect, it } from 'vitest';
import { findCompany } from '#app/use-cases/company/find-company.server.ts';
import { listBoard } from '#app/use-cases/posting/list-board.server.ts';
import { listPostings } from '#app/use-cases/posting/list-postings.server.ts';
import { findPosting } from '#app/use-cases/posting/find-posting.server.ts';
import { submitOffer, type SubmitOfferInput } from '#app/use-cases/posting/submit-offer.server.ts';
import { actorOf } from '#tests/support/actors.ts';
import { insertUser } from '#tests/support/factories.ts';
import { openTestApp } from '#tests/support/test-app.ts';

const offer: SubmitOfferInput = {
  companyName: 'Tischlerei Probe',
  place: 'Bielefeld',
  contactName: 'Petra Probe',
  phone: '0521 000 00 00',
  email: null,
  title: 'Schweißer/in',
  wish: 'paidTrial',
  seats: 2,
  startsOn: null,
  description: null,
  key: 'offer-1',
  network: '192.0.2.1',
};
const allPostings = { text: '', state: null, kind: null, mine: false, page: 1, size: 50 };

async function officerOf(app: Awaited<ReturnType<typeof openTestApp>>) {
  return actorOf(await insertUser(app.db, { roles: ['officer'] }));
}

describe('a company offers a posting before it has an account', () => {
  it('leaves an unverified company, a contact and one submitted posting, and nothing public', async () => {
    const app = await openTestApp();
    expect(await submitOffer(app, offer)).toEqual({ callBy: '2027-01-13', wording: [] });
    const officer = await officerOf(app);
    const [row] = (await listPostings(app, officer, allPostings)).rows;
    const { posting, occupationLabel, placeName } = await findPosting(app, officer, row?.id ?? '');
    expect(posting).toMatchObject({
      state: 'submitted',
      kind: 'trialEmployment',
      seats: 2,
      requestedByName: 'Petra Probe',
    });
    expect(occupationLabel).toMatch(/Schweißer/);
    expect(placeName).toBe('Bielefeld');
    const { company, contacts } = await findCompany(app, officer, posting.companyId);
    expect(company).toMatchObject({ state: 'unverified', districtKey: '05711' });
    expect(contacts).toMatchObject([{ name: 'Petra Probe', phone: '0521 000 00 00' }]);
    expect((await listBoard(app, { text: '', kind: null, districtKey: null, page: 1 })).total).toBe(0);
  });

  it('is recorded once however often it is sent', async () => {
    const app = await openTestApp();
    await submitOffer(app, offer);
    expect(await submitOffer(app, offer)).toEqual({ callBy: '2027-01-13', wording: [] });
    expect((await listPostings(app, await officerOf(app), allPostings)).total).toBe(1);
  });

  it('leaves the kind open where the company does not know yet', async () => {
    const app = await openTestApp();
    await submitOffer(app, { ...offer, wish: 'unsure' });
    expect((await listPostings(app, await officerOf(app), allPostings)).rows).toMatchObject([{ kind: null }]);
  });

  it('asks for a way to call back and for a town that exists', async () => {
    const app = await openTestApp();
    await expect(submitOffer(app, { ...offer, phone: null, place: 'Nirgendwoheim' })).rejects.toMatchObject({
      problems: [
        { field: 'phone', code: 'phoneOrEmail' },
        { field: 'place', code: 'placeUnknown' },
      ],
    });
  });

  it('stops a flood from one address', async () => {
    const app = await openTestApp();
    for (let number = 0; number < 30; number += 1) await submitOffer(app, { ...offer, key: `offer-${number}` });
    await expect(submitOffer(app, { ...offer, key: 'one-more' })).rejects.toMatchObject({ code: 'limit' });
    await expect(submitOffer(app, { ...offer, key: 'elsewhere', network: '192.0.2.2' })).resolves.toBeDefined();
  });
});
