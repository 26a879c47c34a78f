import type { RequestHandler } from 'express';

const offered = ['GET', 'HEAD', 'POST'];

/** Refuses methods nothing here offers (405): Remix would run a page's action for PUT, PATCH and DELETE too. */
export const refuseOtherMethods: RequestHandler = (request, response, next) => {
  if (offered.includes(request.method)) return next();
  response.status(405).setHeader('Allow', offered.join(', '));
  response.type('text').send('Diese Art von Anfrage wird hier nicht beantwortet.');
};
