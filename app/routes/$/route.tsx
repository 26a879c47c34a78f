import { DomainError } from '#app/domain/domain-error.ts';
import { refusal } from '#app/http/errors.server.ts';

/** Every address nobody else answers: the same 404 as for other people's rows. */
export function loader() {
  throw refusal(new DomainError('notFound'));
}

export { loader as action };

export default function NothingHere() {
  return null;
}
