import { setTimeout as wait } from 'node:timers/promises';
import { createClient } from '@libsql/client';

/** A program that knows nothing of the portal and holds the write lock of its database: file, ms. Says when it has it and when it is free. */
const [file, ms] = process.argv.slice(2);
const client = createClient({ url: `file:${file}`, timeout: 5000 });
const held = await client.transaction('write');
process.stdout.write('held\n');
await wait(Number(ms));
await held.rollback();
process.stdout.write('released\n');
client.close();
