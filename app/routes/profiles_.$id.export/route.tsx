import { useLoaderData } from '@remix-run/react';
import { pageSettings } from '#app/components/shell/page-settings.ts';
import { loading } from '#app/http/loading.server.ts';
import { ExportPage } from './export-page.tsx';
import { loadExport } from './load-export.server.ts';

export const loader = loading('identity.export', async ({ app, actor, params, locale }) => {
  const id = params['id'] ?? '';
  return { id, answer: await loadExport(app, actor, locale, id) };
});

export const handle = pageSettings<typeof loader>({ title: ({ texts }) => texts('personExport')('title') });

export default function PersonExportPage() {
  const { id, answer } = useLoaderData<typeof loader>();
  return <ExportPage answer={answer} fileHref={`/profiles/${id}/export/file`} />;
}
