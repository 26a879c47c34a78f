import { openHouse } from '#app/composition.server.ts';
import { readEnv } from '#app/env.server.ts';
import { resetAdministrator } from '#app/use-cases/account/reset-factors.server.ts';
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
const [address = ''] = calledWith(command).words;
if (!address.includes('@')) refuse(command, 'This is no e-mail address.');

try {
  const env = readEnv(process.env);
  demandDatabase(env);
  const house = await openHouse(env, { origin: env.origin ?? 'http://localhost' });
  try {
    const isReset = await resetAdministrator(house.app, address);
    console.log(
      isReset
        ? 'The second factor was taken away and her sessions have ended. Start the server; she signs in with her password.'
        : 'Nothing was changed: no open account of an administrator with a second factor has this address.',
    );
    if (!isReset) process.exitCode = 1;
  } finally {
    await house.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : 'The second factor could not be taken away.');
  process.exitCode = 1;
}
