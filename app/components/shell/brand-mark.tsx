/** The bridge. Decoration beside the name, so it has no text of its own. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 34 20" aria-hidden="true">
      <path d="M1 18C8 2 26 2 33 18" />
      <path d="M1 18H33M9 18V9M17 18V6M25 18V9" />
    </svg>
  );
}
