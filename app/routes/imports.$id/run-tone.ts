import type { BadgeTone } from '#app/components/ui/badge.tsx';
import type { ImportRunState } from '#app/domain/imports/import-run.ts';

/** How the state of an uploaded list looks. */
export const toneOfRun: Record<ImportRunState, BadgeTone> = {
  reading: 'plain',
  preview: 'warn',
  taking: 'plain',
  taken: 'good',
  failed: 'bad',
  dropped: 'plain',
};
