import { readFile } from 'node:fs/promises';
import { checkViews } from '#app/domain/disclosure/attack/check-views.ts';
import { viewsSchema } from '#app/domain/disclosure/attack/views.ts';

/**
 * Checks a file of recorded views against the rules of the gate and says what they break.
 * @returns the exit code: 0 when all rules are kept
 * @throws Error with a plain sentence when the file is no recorded views
 */
export async function checkRecordedViews(file: string, isJson: boolean): Promise<number> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} cannot be read.`);
  });
  const parsed = viewsSchema.safeParse(parse(text));
  if (!parsed.success) {
    const where = parsed.error.issues
      .slice(0, 5)
      .map(({ path, message }) => `  ${path.join('.') || 'file'}: ${message}`);
    throw new Error(['The file holds no recorded views:', ...where].join('\n'));
  }
  const breaches = checkViews(parsed.data);
  const { snapshots, stage2, withdrawals } = parsed.data;
  if (isJson) console.log(JSON.stringify({ snapshots: snapshots.length, stage2: stage2.length, breaches }, null, 2));
  else {
    console.log(`${snapshots.length} snapshots, ${stage2.length} rows of stage 2, ${withdrawals.length} withdrawals.`);
    for (const { kind, times, example } of breaches) console.log(`BROKEN ${kind}: ${times} times (${example})`);
    if (breaches.length === 0) console.log('All rules kept.');
  }
  return breaches.length === 0 ? 0 : 1;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
}
