import { useResources } from './use-texts.tsx';
import type { StaffNamespace } from './text-keys.ts';

/** Namespaces every interactive page needs for the frame and the building blocks. */
export const frameNamespaces = ['errors', 'shell', 'ui'] as const satisfies readonly StaffNamespace[];

export const browserTextsId = 'texts';

/** The texts an interactive page takes along, as JSON that is read once by entry.client. */
export function BrowserTexts({ namespaces }: { namespaces: readonly StaffNamespace[] }) {
  const json = useResources([...frameNamespaces, ...namespaces]);
  return (
    <script
      type="application/json"
      id={browserTextsId}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: json }}
    />
  );
}
