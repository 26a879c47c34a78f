/** The version the form was made from; the use case refuses when the row has moved on. */
export function VersionField({ value }: { value: number }) {
  return <input type="hidden" name="_version" value={value} readOnly />;
}
