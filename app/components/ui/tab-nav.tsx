/** Views of the same thing as links; each is its own address. */
export function TabNav({
  label,
  items,
}: {
  label: string;
  items: readonly {
    readonly href: string;
    readonly label: string;
    readonly count?: number;
    readonly current?: boolean;
  }[];
}) {
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((item) => (
        <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
          {item.label}
          {item.count === undefined ? null : <span className="count">{item.count}</span>}
        </a>
      ))}
    </nav>
  );
}
