import { createMetrics, type Metrics } from '#app/adapters/metrics/metrics.server.ts';
import { checkReadiness } from '#app/use-cases/health/check-readiness.server.ts';
import { findQueues } from '#app/use-cases/health/find-queues.server.ts';
import { engineStates } from '#search/sync/engine-health.ts';
import type { House } from './composition.server.ts';

/** The metrics of this process; queues and readiness are looked at when somebody reads them. */
export function composeMetrics(house: House): Metrics {
  return createMetrics(engineStates, async () => {
    const { findings } = await checkReadiness(house.app);
    return {
      ...(await findQueues(house.app)),
      isReady: (house.canWrite() || house.isReading) && findings.every(({ isOk }) => isOk),
      slowStatements: house.slowStatements(),
    };
  });
}
