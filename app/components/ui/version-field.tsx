import { useContext } from 'react';
import { KeptFormContext } from './kept-form.tsx';

/**
 * The version the form was made from; the use case refuses when the row has moved on.
 * A form kept over the end of a session keeps the version it was made from.
 */
export function VersionField({ value }: { value: number }) {
  const kept = useContext(KeptFormContext)?.['_version'];
  return <input type="hidden" name="_version" value={typeof kept === 'string' ? kept : value} readOnly />;
}
