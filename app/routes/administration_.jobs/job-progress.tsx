import type { JobState } from '#app/domain/job/job.ts';
import { useTexts } from '#app/i18n/use-texts.tsx';

interface JobProgressProps {
  readonly job: { readonly state: JobState; readonly progressDone: number; readonly progressTotal: number };
}

/** How far a job is: in words, and while it runs as a bar too. */
export function JobProgress({ job }: JobProgressProps) {
  const t = useTexts('administration');
  if (job.progressTotal === 0) return null;
  const words = t('jobs.of', { done: job.progressDone, total: job.progressTotal });
  if (job.state !== 'running') return words;
  return (
    <>
      {words} <progress value={job.progressDone} max={job.progressTotal} aria-label={t('jobs.progress')} />
    </>
  );
}
