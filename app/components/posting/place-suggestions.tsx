/** Suggestions for a field with `list="place-names"`; a place that isn't listed may be typed all the same. */
export function PlaceSuggestions({ names }: { names: readonly string[] }) {
  return (
    <datalist id="place-names">
      {names.map((name) => (
        <option key={name} value={name} />
      ))}
    </datalist>
  );
}
