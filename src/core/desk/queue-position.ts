/** Position of a talk in the queue, from 1, and the median of the latest waits in seconds; null when unknown. */
export interface QueuePosition {
  readonly position: number
  readonly waitSec: number | null
}
