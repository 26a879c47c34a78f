import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2 AA and what stands in BITV 2.0 through EN 301 549. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails, at the end of the test, with one readable line per finding when the page has a barrier a machine can see.
 * @param name how the page is called in the failure
 */
export async function expectNoBarriers(page: Page, name: string): Promise<void> {
  // Findings only, and without a blank page per run, which there are no foreign frames for: three times as fast.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(standards)
    .setLegacyMode(true)
    .analyze();
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
  expect.soft(findings, `barriers on ${name}`).toEqual([]);
}
