/**
 * Words of a drawing that are not names of the machine. Pass one object for one set of words: layouts are cached by it.
 */
export interface ChartTexts {
  /** A transition after a delay: milliseconds, or the delay's name. */
  readonly after: (delay: number | string) => string
  readonly done: string
  readonly error: string
  /** The word before the call that a state makes. */
  readonly call: string
  /** The word before the flow that a state enters. */
  readonly flow: string
  /** The name of a state, an event or a guard; by default its name in the machine. */
  readonly name: (id: string) => string
}

const units = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1000, 's'],
] as const

const duration = (ms: number): string => {
  const unit = units.find(([size]) => ms >= size && ms % size === 0)
  return unit ? `${ms / unit[0]} ${unit[1]}` : `${ms} ms`
}

/** The words of a drawing in English. */
export const englishTexts: ChartTexts = {
  after: (delay) => `after ${typeof delay === 'number' ? duration(delay) : delay}`,
  done: 'done',
  error: 'failed',
  call: 'asks',
  flow: 'enters',
  name: (id) => id,
}
