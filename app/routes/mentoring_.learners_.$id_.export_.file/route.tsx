import { loading } from '#app/http/loading.server.ts';
import { exportFile } from '../profiles_.$id.export_.file/export-file.server.ts';

export const loader = loading('guest.keep', ({ app, actor, params }) => exportFile(app, actor, params['id'] ?? ''));
