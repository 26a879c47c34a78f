import { and, eq, isNull } from 'drizzle-orm';
import { countUsers } from '#db/queries/account/account.ts';
import { invitations } from '#db/schema/account.ts';
import { write } from '#db/transaction.ts';
import type { AppContext } from '../app-context.ts';
import { makeInvitationLink } from './invitation-link.server.ts';
import { addHouseTextDrafts, missingHouseTexts } from './house-text-drafting.server.ts';

export interface Preparation {
  /** Prints a line on the console. */
  readonly log: (line: string) => void;
  /** Fills the demo world; called in demo mode only, when nobody has an account yet. */
  readonly seedDemo: () => Promise<void>;
}

/**
 * What has to be true before the first page is served. Demo: the demo world is there. Production: the house's own
 * texts are there, and as long as nobody has an account a one-time link for the first administrator is printed
 * (a new one on each start; the old one stops working).
 * @throws Error naming the texts that are missing and the command that brings them
 */
export async function preparePortal(app: AppContext, { log, seedDemo }: Preparation): Promise<void> {
  await addHouseTextDrafts(app);
  const isEmpty = (await countUsers(app.db)) === 0;
  if (app.config.mode === 'demo') {
    if (isEmpty) await seedDemo();
    return;
  }
  if (app.config.mode !== 'production') return;
  const missing = await missingHouseTexts(app.db);
  if (missing.length > 0) {
    throw new Error(
      [
        `These texts of the house are missing or still drafts: ${missing.join(', ')}.`,
        'Write them and bring them in before the portal goes online:',
        '  npm run texts -- export <folder>   writes drafts (Markdown, gaps marked [[...]])',
        '  npm run texts -- import <folder>   reads them back',
      ].join('\n'),
    );
  }
  if (isEmpty)
    log(`First administrator (works once, 7 days, until the next start): ${await firstAdministratorLink(app)}`);
}

function firstAdministratorLink(app: AppContext): Promise<string> {
  return write(app.db, async (tx) => {
    await tx
      .update(invitations)
      .set({ usedAt: app.clock.now() })
      .where(and(eq(invitations.purpose, 'firstAdministrator'), isNull(invitations.usedAt)));
    const { link } = await makeInvitationLink(tx, app, {
      purpose: 'firstAdministrator',
      userId: null,
      roles: ['administrator'],
      createdBy: null,
    });
    return link;
  });
}
