import { loading } from '#app/http/loading.server.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';

/** Everything about one person as a file other programs read (Article 20 GDPR). Its name has no code of hers. */
export const loader = loading('identity.export', async ({ app, actor, params }) => {
  const answer = await exportPerson(app, actor, params['id'] ?? '');
  return new Response(JSON.stringify(answer, null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="auskunft.json"',
      'cache-control': 'no-store',
    },
  });
});
