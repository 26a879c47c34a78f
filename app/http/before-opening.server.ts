import type { RequestHandler } from 'express';
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
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Content-Security-Policy', "default-src 'none'; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (request.path === '/healthz' || request.path === '/readyz')
      return response.status(503).type('text').send('starting');
    const isMeasuring = request.path === '/protection';
    if (!isMeasuring) response.setHeader('Retry-After', String(secondsToWait));
    return response
      .status(isMeasuring ? 200 : 503)
      .type('html')
      .send(pageOf(localeFromHeader(request.headers['accept-language']), isMeasuring));
  };
}

function pageOf(locale: Locale, isMeasuring: boolean): string {
  const t = textsFor(locale, 'shell');
  const text = isMeasuring ? `<p>${textsFor(locale, 'protection')('underWay')}</p>` : '';
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="refresh" content="${secondsToWait}"><title>${t('opening.title')}</title></head>`,
    `<body><main><h1>${t('opening.title')}</h1>${text}<p>${t('opening.text')}</p></main></body></html>`,
  ].join('');
}
