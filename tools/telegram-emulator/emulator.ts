import { once } from 'node:events'
import { createBotApi } from './bot-api.ts'
import { addBot, type NewBot } from './bots.ts'
import { createCallLog } from './requests/call-log.ts'
import { createShiftableClock, type EmulatorClock } from './emulator-clock.ts'
import { createControl } from './control/control.ts'
import { createControlHttp } from './control/control-http.ts'
import type { Control } from './control-types.ts'
import { createFaults } from './requests/faults.ts'
import { createFlood, type FloodMode } from './requests/flood.ts'
import { createHttp } from './http-server.ts'
import { createLive } from './live-updates.ts'
import { createLongPoll } from './updates/long-poll.ts'
import type { BotAccount } from './model.ts'
import { createSnapshot, loadState } from './snapshot.ts'
import { createUpdateQueue } from './updates/update-queue.ts'
import { startWebhook } from './updates/push-webhook.ts'
import type { BotRuntime, EmulatorWorld } from './emulator-world.ts'

/** Options of {@link startEmulator}; all are optional. */
export interface EmulatorOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number
  /** Bots that exist from the beginning; the first is the default of the control API. */
  readonly bots?: readonly NewBot[]
  /** Accepts any well-formed token as a new bot; the default when no bots are given. */
  readonly anyToken?: boolean
  /** JSON file that keeps the state across restarts. */
  readonly dataFile?: string
  readonly flood?: FloodMode
  /** Count of calls that the log keeps; 5,000 by default. */
  readonly loggedCalls?: number
  readonly clock?: EmulatorClock
}

/** A running Bot API emulator on the loopback interface. */
export interface Emulator {
  /** For grammY's `client.apiRoot`; no slash at the end. */
  readonly url: string
  readonly port: number
  readonly control: Control
  /** Cuts all connections, saves the state and frees the port. */
  readonly stop: () => Promise<void>
}

const HOST = '127.0.0.1'

/** Starts an emulator. Rejects when the port is taken, the data file is unreadable or a token is malformed. */
export const startEmulator = async (options: EmulatorOptions = {}): Promise<Emulator> => {
  const clock = options.clock ?? createShiftableClock()
  const state = loadState(options.dataFile)
  for (const bot of options.bots ?? []) addBot(state, bot)
  const snapshot = createSnapshot(options.dataFile, state)
  const faults = createFaults()
  const runtimes = new Map<number, BotRuntime>()

  const runtimeOf = (bot: BotAccount): BotRuntime => {
    const known = runtimes.get(bot.me.id)
    if (known) return known
    const queue = createUpdateQueue(bot.queue, clock)
    const fresh: BotRuntime = { queue, longPoll: createLongPoll(queue, clock, faults), webhook: null, webhookSetAt: 0 }
    runtimes.set(bot.me.id, fresh)
    return fresh
  }

  const applyWebhook = (bot: BotAccount): void => {
    const runtime = runtimeOf(bot)
    runtime.webhook?.stop()
    runtime.webhook =
      bot.webhook &&
      startWebhook({
        data: bot.webhook,
        queue: runtime.queue,
        clock,
        faults,
        reply: (body) => api.webhookReply(bot, body),
        gone: () => {
          bot.webhook = null
          applyWebhook(bot)
        },
      })
  }

  const world: EmulatorWorld = {
    state,
    clock,
    live: createLive(),
    faults,
    flood: createFlood(clock, options.flood ?? 'off'),
    log: createCallLog(options.loggedCalls),
    runtime: runtimeOf,
    applyWebhook,
    touch: snapshot.touch,
  }
  const api = createBotApi(world, options.anyToken ?? options.bots === undefined)
  const control = createControl(world)
  const http = createHttp({ state, api, control: createControlHttp(control, state) })
  http.listen(options.port ?? 0, HOST)
  await once(http, 'listening')
  for (const bot of state.bots.values()) if (bot.webhook) applyWebhook(bot)
  const address = http.address()
  const port = typeof address === 'object' && address ? address.port : 0

  return {
    url: `http://${HOST}:${port}`,
    port,
    control,
    stop: async () => {
      for (const runtime of runtimes.values()) runtime.webhook?.stop()
      const closed = once(http, 'close')
      http.close()
      http.closeAllConnections()
      await closed
      snapshot.flush()
    },
  }
}
