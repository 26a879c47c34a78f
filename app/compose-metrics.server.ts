import { createMetrics, type Metrics } from '#app/adapters/metrics/metrics.server.ts';
import { checkReadiness } from '#app/use-cases/health/check-readiness.server.ts';
import { findQueues } from '#app/use-cases/health/find-queues.server.ts';
import { engineStates } from '#search/sync/engine-health.ts';
import type { Portal } from './composition.server.ts';

/** The metrics of this process; queues and readiness are looked at when somebody reads them. */
export function composeMetrics(portal: Portal): Metrics {
  return createMetrics(engineStates, async () => {
    const { findings } = await checkReadiness(portal.app);
    return {
      ...(await findQueues(portal.app)),
      isReady: (portal.canWrite() || portal.isReading) && findings.every(({ isOk }) => isOk),
      slowStatements: portal.slowStatements(),
    };
  });
}
