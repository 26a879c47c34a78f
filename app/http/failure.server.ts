import type { ErrorRequestHandler } from 'express';
import { errorName, log } from '#app/log/log.ts';

/** What no page could answer: a refusal of Express (400 ...) or a failure (500), one plain line and no stack. */
export const answerFailure: ErrorRequestHandler = (error: unknown, _request, response, next) => {
  if (response.headersSent) return next(error);
  const { status } = error as { readonly status?: unknown };
  const isRefusal = typeof status === 'number' && status >= 400 && status < 500;
  if (!isRefusal) log('requestFailed', { error: errorName(error) });
  const text = isRefusal
    ? 'Diese Anfrage ist nicht lesbar.'
    : 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.';
  response
    .status(isRefusal ? status : 500)
    .type('text')
    .send(text);
};
