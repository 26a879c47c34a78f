import type { RequestHandler } from 'express';

/** A browser reads the answer only after it has sent everything, so what comes within this time is thrown away. */
const patienceMs = 3000;

/** Ends the connection of a request that was answered before its body had come to an end, a little later. */
export const endUnreadBodies: RequestHandler = (request, response, next) => {
  response.once('finish', () => {
    if (request.complete) return;
    request.removeAllListeners('data').resume();
    setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, patienceMs).unref();
  });
  next();
};
