import type { BotAccount } from '../model.ts'
import type { Params } from './params.ts'
import type { EmulatorWorld } from '../emulator-world.ts'

/** One call of a bot, authorised and with its parameters read. */
export interface Call {
  readonly world: EmulatorWorld
  readonly bot: BotAccount
  readonly params: Params
  /** Runs `act` when the client hangs up before the answer. */
  readonly onClose: (act: () => void) => void
}

/** A method of the Bot API: gives the `result`, or throws an `ApiError`. */
export type Method = (call: Call) => unknown

/** A result that comes with a `description`. */
export class Described {
  readonly result: unknown
  readonly description: string

  constructor(result: unknown, description: string) {
    this.result = result
    this.description = description
  }
}
