import { UnopenableError } from '../../core/ports/store-errors.ts'

/** Opens what belongs to the item `seq` of an inbox. Throws {@link UnopenableError} when it cannot be opened. */
export const openItem = <Value>(seq: number, open: () => Value): Value => {
  try {
    return open()
  } catch (error) {
    throw new UnopenableError(seq, error)
  }
}

/** Reason of a dead letter that cannot be opened. */
export const UNOPENABLE = 'it cannot be opened: it was sealed with another DATA_KEY, or was changed'

/** Opens a value; gives null for one that cannot be opened. */
export const openOrNull = <Value>(open: () => Value): Value | null => {
  try {
    return open()
  } catch {
    return null
  }
}
