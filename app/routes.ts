import { flatRoutes } from '@remix-run/fs-routes';

/** Every folder `app/routes/<url>/` with a `route.tsx` is a page; its other files are the page's own parts. */
export default flatRoutes({ ignoredRouteFiles: ['**/.*', '**/*.md', '**/*.test.*'] });
