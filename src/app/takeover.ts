import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { AgentName } from '../core/desk/agent.ts'
import type { Event } from '../core/event.ts'
import type { Incoming, Store } from '../core/store.ts'

export interface TakeoverParts {
  readonly store: Pick<Store, 'custody'>
  readonly receive: (items: readonly Incoming[]) => Promise<void>
}

/** A person answers instead of the bot, and gives the customer back. */
export interface Takeover {
  /**
   * Makes this agent the one who answers. Resolves only when nothing of the bot can arrive any more (G6): true when the agent has the
   * customer, false when another one was faster.
   */
  readonly claim: (chatId: number, agent: AgentName) => Promise<boolean>
  /** Gives the customer back to the bot, at the question where the flow was. */
  readonly release: (chatId: number) => Promise<void>
}

const LOOK_EVERY_MS = 20

const until = async (is: () => Promise<boolean>): Promise<void> => {
  while (!(await is())) await sleep(LOOK_EVERY_MS)
}

/** Takeover by the chat's own inbox, so that it has its place in the order of everything else that happens there. */
export const createTakeover = ({ store, receive }: TakeoverParts): Takeover => {
  const put = (chatId: number, event: Event): Promise<void> => receive([{ source: `custody:${randomUUID()}`, chatId, payload: { kind: 'event', event } }])
  return {
    claim: async (chatId, agent) => {
      await put(chatId, { kind: 'claimed', agent, callbackId: null, at: Date.now() })
      await until(async () => (await store.custody.custodyOf(chatId))?.holder === 'agent')
      if ((await store.custody.custodyOf(chatId))?.agent?.id !== agent.id) return false
      await until(() => store.custody.isQuiet(chatId))
      return true
    },
    release: chatId => put(chatId, { kind: 'released', how: 'returned', flow: null, words: null, at: Date.now() }),
  }
}
