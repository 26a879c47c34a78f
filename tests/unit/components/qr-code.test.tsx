import { renderToStaticMarkup } from 'react-dom/server';
import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { QrCode } from '#app/components/ui/qr-code.tsx';

it('a QR code on a page is read back as the link it was made of', () => {
  const link = 'https://werkbruecke.example/link/AbCdEfGhIjKlMnOpQrStUv';
  const svg = renderToStaticMarkup(<QrCode text={link} label="QR" />);
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 8;
  const edge = size * scale;
  const pixels = new Uint8Array(edge * edge * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1/g))
    for (let row = 0; row < scale; row += 1)
      for (let column = 0; column < scale; column += 1)
        pixels.fill(
          0,
          ((Number(y) * scale + row) * edge + Number(x) * scale + column) * 4,
          ((Number(y) * scale + row) * edge + Number(x) * scale + column) * 4 + 3,
        );
  expect(decodeQR({ width: edge, height: edge, data: pixels })).toBe(link);
});
