import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { loading } from '#app/http/loading.server.ts';
import { ExportPage } from '../profiles_.$id.export/export-page.tsx';
import { loadExport } from '../profiles_.$id.export/load-export.server.ts';

export const loader = loading('guest.keep', async ({ app, actor, params, locale }) => {
  const id = params['id'] ?? '';
  return { id, answer: await loadExport(app, actor, locale, id) };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('personExport')('title') });

/** Everything that is kept about a guest, for herself. */
export default function GuestExportPage() {
  const { id, answer } = useLoaderData<typeof loader>();
  return <ExportPage answer={answer} fileHref={`/mentoring/learners/${id}/export/file`} />;
}
