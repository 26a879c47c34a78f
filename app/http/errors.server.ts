import { data } from '@remix-run/node';
import { DomainError, type ErrorCode } from '#app/domain/domain-error.ts';

/** THE map from error codes to HTTP. */
export const statusOf: Record<ErrorCode, number> = {
  notFound: 404,
  forbidden: 403,
  invalid: 422,
  conflict: 409,
  versionConflict: 409,
  duplicate: 409,
  limit: 429,
  expired: 404,
  blocked: 409,
  unavailable: 503,
  busy: 503,
};

/** What an error page gets: a code and a key of namespace `errors`; nothing of the request. */
export interface ErrorBody {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The response a loader throws for a refusal. */
export function refusal(error: DomainError) {
  const body: ErrorBody = { code: error.code, reason: error.reason, params: error.params };
  return data(body, { status: statusOf[error.code] });
}

/**
 * The answer of a page of one row to somebody who may open such pages, when the use case says "never": as for a row that does
 * not exist. "Forbidden" would tell her that it does.
 * @param params of the address; without any, there is no row to hide
 */
export function refusalOfRow(error: DomainError, params: Readonly<Record<string, string | undefined>>) {
  const isHidden = error.code === 'forbidden' && Object.keys(params).length > 0;
  return refusal(isHidden ? new DomainError('notFound') : error);
}
