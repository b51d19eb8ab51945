import { Gauge } from 'prom-client'
import type { Registry } from 'prom-client'

/** Says which dependencies fail. */
export interface DependencyMetrics {
  /** A dependency, such as `postgresql`, works or has begun to fail. */
  readonly dependencyIs: (dependency: string, works: boolean) => void
}

/** Adds the metric of the dependencies. */
export const addDependencyMetrics = (registers: Registry[]): DependencyMetrics => {
  const up = new Gauge({
    name: 'dozvon_dependency_up',
    help: '1 while a dependency works, 0 from the log line in which its failure begins to the one in which it ends',
    labelNames: ['dependency'] as const,
    registers,
  })
  return { dependencyIs: (dependency, works) => up.set({ dependency }, works ? 1 : 0) }
}
