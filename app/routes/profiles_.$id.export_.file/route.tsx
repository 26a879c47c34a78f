import { loading } from '#app/http/loading.server.ts';
import { exportFile } from './export-file.server.ts';

export const loader = loading('identity.export', ({ app, actor, params }) =>
  exportFile(app, actor, params['id'] ?? ''),
);
