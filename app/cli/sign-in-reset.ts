import { openPortal } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { resetAdministrator, type ResetOutcome } from '#app/use-cases/account/reset-factors.server.ts';
import { calledWith, demandDatabase, refuse, type Command } from './command-line.ts';

/**
 * `npm run sign-in:reset -- <address>` takes away the second factor of an administrator who has lost it and whom no other
 * administrator can help. Her password stays; she sets a second factor up anew at her next sign-in, if it is demanded. Needs the data
 * directory for itself: stop the server first.
 */
const command: Command<never> = {
  name: 'sign-in:reset',
  ways: [
    [
      '<e-mail address of an administrator>',
      'Takes away her second factor and ends her sessions; her password stays. Stop the server first.',
    ],
  ],
  words: [1, 1],
};
/** The machine's own administrator asks: she may know which of them it is. */
const sentences: Readonly<Record<ResetOutcome, string>> = {
  done: 'The second factor was taken away and her sessions have ended. Start the server; she signs in with her password.',
  unknown: 'Nothing was changed: no account signs in with this address. Look for a typing mistake.',
  closed: 'Nothing was changed: this account is closed, nobody signs in with it. Give the address of an open one.',
  notAdministrator:
    'Nothing was changed: this is no account of an administrator. Any administrator takes its second factor away in Administration -> Accounts.',
  noFactor:
    'Nothing was changed: this account has no second factor. Whoever forgot her password asks for a link on the sign-in page.',
};

const [address = ''] = calledWith(command).words;
if (!address.includes('@')) refuse(command, 'This is no e-mail address.');

try {
  const env = readEnv(process.env);
  demandDatabase(env);
  const portal = await openPortal(env, { origin: env.origin ?? 'http://localhost' });
  try {
    const outcome = await resetAdministrator(portal.app, address);
    if (outcome === 'done') console.log(sentences.done);
    else {
      console.error(sentences[outcome]);
      process.exitCode = 1;
    }
  } finally {
    await portal.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The second factor could not be taken away.');
  process.exitCode = 1;
}
