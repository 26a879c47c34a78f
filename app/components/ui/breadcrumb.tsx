import { useTexts } from '#app/i18n/use-texts.tsx';

/** Where this page belongs; the last one is the page itself and has no link. */
export function Breadcrumb({ items }: { items: readonly { readonly label: string; readonly href?: string }[] }) {
  const t = useTexts('ui');
  return (
    <nav className="breadcrumb" aria-label={t('breadcrumb')}>
      <ol>
        {items.map((item, index) => (
          <li key={index}>
            {item.href ? <a href={item.href}>{item.label}</a> : <span aria-current="page">{item.label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
