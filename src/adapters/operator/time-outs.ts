/** How long each kind of question may take, all tries together, in milliseconds. */
export interface TimeOuts {
  readonly codes: number
  readonly validate: number
  readonly delivery: number
  readonly signals: number
  readonly incidents: number
  /** Registering where the operator tells of incidents by itself. */
  readonly hub: number
  readonly numbers: number
  readonly orders: number
  readonly subscribers: number
  readonly credentials: number
  readonly tickets: number
  readonly lines: number
  /** A list of thousands of names. */
  readonly lists: number
  readonly applications: number
}

/** No CAMARA or TM Forum document fixes these. */
export const TIME_OUTS: TimeOuts = {
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
  lines: 15_000,
  lists: 30_000,
  applications: 10_000,
}
