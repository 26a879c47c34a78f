import { loading } from '#app/http/loading.server.ts';
import { exportPlanFile } from '#app/use-cases/assistance/plan-file.server.ts';
import { houseOf } from '../plans._index/house-of.server.ts';

/** The templates in force as a file, for another house to read. */
export const loader = loading('planTemplate.read', async ({ app, actor, url }) => {
  const file = await exportPlanFile(app, actor, houseOf(actor, url));
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="planvorlagen.json"',
      'cache-control': 'no-store',
    },
  });
});
