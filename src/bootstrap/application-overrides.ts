import type { SendRates } from '../app/notices/notice-sender.ts'
import type { World } from '../core/flow/world.ts'

/** Deviations from the settings, for tests and the simulator. */
export interface ApplicationOverrides {
  readonly world?: (world: World) => World
  /** Operations per minute in one forum group. */
  readonly perMinute?: number
  /** Notices per second. */
  readonly rates?: SendRates
}
