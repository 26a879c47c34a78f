import type { RequestHandler, Response } from 'express';
import { localeFromHeader, type Locale } from '../i18n/locale.ts';
import { textsFor } from '../i18n/texts.ts';

const secondsToWait = 5;

/**
 * Answers while the house is still being opened: the database brought up to date, the demo world filled. Every page says so
 * and comes back by itself; what asks for health gets a plain 503. The page about protection is there already: it says that
 * measuring is under way.
 * @param isOpen from then on everything is left to what follows
 */
export function beforeOpening(isOpen: () => boolean): RequestHandler {
  return (request, response, next) => {
    if (isOpen()) return next();
    alone(response);
    if (request.path === '/healthz' || request.path === '/readyz')
      return response.status(503).type('text').send('starting');
    const isMeasuring = request.path === '/protection';
    if (!isMeasuring) response.setHeader('Retry-After', String(secondsToWait));
    return response
      .status(isMeasuring ? 200 : 503)
      .type('html')
      .send(openingPage(localeFromHeader(request.headers['accept-language']), isMeasuring));
  };
}

/**
 * Answers while nothing can be read, because the database server does not answer: 503, a sentence, and for a form how it is not
 * lost: the browser still has it and sends it again with this page.
 * @param canRead asked before each request
 */
export function whileUnreadable(canRead: () => Promise<boolean>): RequestHandler {
  return (request, response, next) => {
    canRead().then((isWell) => {
      if (isWell) return next();
      alone(response);
      response.setHeader('Retry-After', String(secondsToWait));
      const locale = localeFromHeader(request.headers['accept-language']);
      const t = textsFor(locale, 'shell');
      const isForm = request.method !== 'GET' && request.method !== 'HEAD';
      return response
        .status(503)
        .type('html')
        .send(
          pageOf(locale, t('failure.unavailableTitle'), [
            isForm ? t('failure.unavailableForm') : t('failure.unavailableText'),
          ]),
        );
    }, next);
  };
}

/** A page that needs nothing else, and may not ask for anything. */
function alone(response: Response): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
}

function openingPage(locale: Locale, isMeasuring: boolean): string {
  const t = textsFor(locale, 'shell');
  const measuring = isMeasuring ? [textsFor(locale, 'protection')('underWay')] : [];
  return pageOf(locale, t('opening.title'), [...measuring, t('opening.text')], secondsToWait);
}

/** @param againAfter seconds after which it comes back by itself; absent: it does not */
function pageOf(locale: Locale, title: string, paragraphs: readonly string[], againAfter?: number): string {
  const again = againAfter === undefined ? '' : `<meta http-equiv="refresh" content="${againAfter}">`;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${again}<title>${title}</title></head>`,
    `<body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`,
  ].join('');
}
