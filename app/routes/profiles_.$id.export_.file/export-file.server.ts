import type { Actor } from '#app/domain/account/actor.ts';
import type { AppContext } from '#app/use-cases/app-context.ts';
import { exportPerson } from '#app/use-cases/profile/export-person.server.ts';

/** Everything about one person as a file other programs read (Article 20 GDPR). Its name has no code of hers. */
export async function exportFile(app: AppContext, actor: Actor, profileId: string): Promise<Response> {
  return new Response(JSON.stringify(await exportPerson(app, actor, profileId), null, 2), {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': 'attachment; filename="auskunft.json"',
      'cache-control': 'no-store',
    },
  });
}
