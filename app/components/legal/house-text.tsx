import type { ReactNode } from 'react';

/**
 * Shows a text the house has written: a blank line ends a paragraph, `## ` starts a headline, `- ` a list item,
 * `[[gap]]` is marked. No HTML, so nothing written there can do harm.
 */
export function HouseText({ body }: { body: string }) {
  const blocks = body
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter(Boolean);
  return <div className="prose">{blocks.map((block, index) => renderBlock(block, index))}</div>;
}

function renderBlock(block: string, key: number): ReactNode {
  if (block.startsWith('## ')) return <h2 key={key}>{withGaps(block.slice(3))}</h2>;
  const lines = block.split('\n');
  if (lines.every((line) => line.startsWith('- '))) {
    return (
      <ul key={key}>
        {lines.map((line, index) => (
          <li key={index}>{withGaps(line.slice(2))}</li>
        ))}
      </ul>
    );
  }
  return (
    <p key={key}>
      {lines.map((line, index) => (
        <span key={index}>
          {index > 0 ? <br /> : null}
          {withGaps(line)}
        </span>
      ))}
    </p>
  );
}

function withGaps(text: string): ReactNode[] {
  return text
    .split(/(\[\[[^[\]]*\]\])/)
    .map((part, index) => (part.startsWith('[[') ? <mark key={index}>{part.slice(1, -1)}</mark> : part));
}
