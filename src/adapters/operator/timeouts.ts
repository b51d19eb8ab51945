/** Timeouts of each kind of request, over all tries together, in ms. */
export interface Timeouts {
  readonly codes: number
  readonly validate: number
  readonly delivery: number
  readonly signals: number
  readonly incidents: number
  /** Registration of the listener for incidents. */
  readonly hub: number
  readonly numbers: number
  readonly orders: number
  readonly subscribers: number
  readonly credentials: number
  readonly tickets: number
  /**
   * Wait before notes are read back at an operator without tags: longer than another writer needs between reading and
   * writing.
   */
  readonly noteSettle: number
  readonly lines: number
  /** Orders with thousands of names. */
  readonly lists: number
  readonly applications: number
}

/** Default timeouts; no CAMARA or TM Forum document gives any. */
export const DEFAULT_TIMEOUTS: Timeouts = {
  codes: 10_000,
  validate: 5000,
  delivery: 3000,
  signals: 5000,
  incidents: 5000,
  hub: 10_000,
  numbers: 8000,
  orders: 15_000,
  subscribers: 8000,
  credentials: 10_000,
  tickets: 10_000,
  noteSettle: 1500,
  lines: 15_000,
  lists: 30_000,
  applications: 10_000,
}
