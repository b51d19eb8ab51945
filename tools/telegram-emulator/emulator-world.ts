import type { CallLog } from './requests/call-log.ts'
import type { EmulatorClock } from './emulator-clock.ts'
import type { Faults } from './requests/faults.ts'
import type { Flood } from './requests/flood.ts'
import type { Live } from './live-updates.ts'
import type { LongPoll } from './updates/long-poll.ts'
import type { BotAccount, EmulatorState } from './model.ts'
import type { UpdateQueue } from './updates/update-queue.ts'
import type { WebhookWorker } from './updates/push-webhook.ts'

/** The running parts of a bot, which are not stored. */
export interface BotRuntime {
  readonly queue: UpdateQueue
  readonly longPoll: LongPoll
  webhook: WebhookWorker | null
  /** Time of the last setWebhook, milliseconds. */
  webhookSetAt: number
}

/** The parts that methods and acts work on. */
export interface EmulatorWorld {
  readonly state: EmulatorState
  readonly clock: EmulatorClock
  readonly live: Live
  readonly faults: Faults
  readonly flood: Flood
  readonly log: CallLog
  readonly runtime: (bot: BotAccount) => BotRuntime
  /** Starts or stops the webhook worker as `bot.webhook` says. */
  readonly applyWebhook: (bot: BotAccount) => void
  /** Marks the state as changed, so that it is saved. */
  readonly touch: () => void
}

/** Seconds since 1970, as dates of messages are given. */
export const dateOf = (world: EmulatorWorld): number => Math.floor(world.clock.now() / 1_000)
