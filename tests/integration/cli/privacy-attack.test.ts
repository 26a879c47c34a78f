import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startSource } from '#tests/support/portal-process.ts';

it.each([['--live'], ['--record=views.json']])(
  'the attack on this deployment (%s) says before it works that there is no database',
  { timeout: 60_000 },
  async (option) => {
    const folder = mkdtempSync(join(tmpdir(), 'werkbruecke-attack-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const env = { DATA_DIR: join(folder, 'none') };
    const attack = startSource('app/cli/privacy-attack.ts', env, [option, '--sizes=120', '--quick']);
    expect(await attack.ended).toBe(1);
    expect(attack.said()).toContain('There is no database in the data directory yet');
    expect(attack.said()).not.toContain('generated 120');
  },
);
