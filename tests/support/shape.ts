/** Keys of everything inside a value, lists by `[]`. */
function keysOf(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item: unknown) => keysOf(item, `${path}[]`)))];
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, path === '' ? key : `${path}.${key}`));
}

/** Every key a value has anywhere, once, in the order of the alphabet: `rows[].profile.german`. */
export const shapeOf = (value: unknown) => [...new Set(keysOf(value))].sort();

/** Keys of what stands at a path. */
export const within = (path: string, keys: readonly string[]) => keys.map((key) => `${path}.${key}`);
