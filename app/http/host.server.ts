import type { RequestHandler } from 'express';

/**
 * Refuses requests whose `Host`, or the host a proxy passes on, makes no address (400): Remix builds an URL of it.
 * A passed-on host counts only behind a proxy (`trustProxy`) and is dropped otherwise.
 */
export function refuseMalformedHost(trustProxy: boolean): RequestHandler {
  return (request, response, next) => {
    if (!trustProxy) delete request.headers['x-forwarded-host'];
    const passedOn = request.get('x-forwarded-host');
    const isFine =
      isAddress(request.get('host') ?? '', request.originalUrl) &&
      (passedOn === undefined || isAddress(passedOn.split(',')[0]?.trim() ?? '', request.originalUrl));
    if (isFine) return next();
    response.status(400).type('text').send('Diese Anfrage nennt keine gültige Adresse.');
  };
}

function isAddress(host: string, path: string): boolean {
  return /^[\w.:[\]-]+$/.test(host) && path.startsWith('/') && URL.canParse(`http://${host}${path}`);
}
