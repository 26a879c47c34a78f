import type { RequestHandler } from 'express';

/** Tells how long each request took to be answered in full; of its address the pattern alone. */
export function timedRequests(
  patternOf: (pathname: string) => string,
  observe: (request: {
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void,
): RequestHandler {
  return (request, response, next) => {
    const from = performance.now();
    const { method, path } = request;
    response.once('finish', () => {
      observe({
        method,
        route: patternOf(path),
        status: response.statusCode,
        seconds: (performance.now() - from) / 1000,
      });
    });
    next();
  };
}
