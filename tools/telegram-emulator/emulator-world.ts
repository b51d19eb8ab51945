import type { CallLog } from './requests/call-log.ts'
import type { Clock } from './emulator-clock.ts'
import type { Faults } from './requests/faults.ts'
import type { Flood } from './requests/flood.ts'
import type { Live } from './live-updates.ts'
import type { LongPoll } from './updates/long-poll.ts'
import type { BotAccount, State } from './model.ts'
import type { UpdateQueue } from './updates/update-queue.ts'
import type { WebhookWorker } from './updates/push-webhook.ts'

/** The running half of a bot: what is not data. */
export interface BotRuntime {
  readonly queue: UpdateQueue
  readonly longPoll: LongPoll
  webhook: WebhookWorker | null
  /** When setWebhook was called last, milliseconds. */
  webhookSetAt: number
}

/** Everything that methods and acts work on. */
export interface World {
  readonly state: State
  readonly clock: Clock
  readonly live: Live
  readonly faults: Faults
  readonly flood: Flood
  readonly log: CallLog
  readonly runtime: (bot: BotAccount) => BotRuntime
  /** Starts or stops the webhook worker as `bot.webhook` says. */
  readonly applyWebhook: (bot: BotAccount) => void
  /** The state has changed and wants to be saved. */
  readonly touch: () => void
}

/** Seconds since 1970, as dates of messages are given. */
export const dateOf = (world: World): number => Math.floor(world.clock.now() / 1_000)
