import { setTimeout as sleep } from 'node:timers/promises'
import type { Operator } from '../core/operator/operator-port.ts'
import type { Messenger, ReadUpdate, Sessions } from '../core/ports/ports.ts'
import type { Incoming, Store } from '../core/ports/store.ts'
import type { World } from '../core/flow/world.ts'
import { atMostOnce, createHandlers } from './calls/call-handlers.ts'
import { createConverse } from './inbox/converse.ts'
import { createDeliver } from './outbox/deliver.ts'
import { createHints } from './outbox/hints.ts'
import { createIncidentLines } from './incidents/known-incidents.ts'
import { createIncidents } from './incidents/current-incidents.ts'
import type { Log } from '../core/ports/log.ts'
import { createNoticeDesk } from './notices/notice-module.ts'
import type { NoticeDeskParts } from './notices/notice-look.ts'
import { createNotices } from './notices/send-notices.ts'
import type { NoticesParts } from './notices/send-notices.ts'
import { createPerform } from './calls/perform.ts'
import type { BarChart } from '../render/bar-chart.ts'
import { createDesk } from './inbox/desk-inbox.ts'
import type { Desk } from './inbox/desk-inbox.ts'
import { createIncidentRoom } from './incidents/incident-module.ts'
import type { DeskMessenger } from '../core/ports/desk-messenger.ts'
import { watchRequests } from './calls/watch-requests.ts'

/** What the assistant is made of; adapters fulfil it. */
export interface AppParts {
  readonly store: Store
  readonly world: World
  readonly operator: Operator
  readonly messenger: Messenger
  readonly readUpdate: ReadUpdate
  readonly sessions: Sessions
  /** The name of this process, under which it holds lanes and calls. */
  readonly owner: string
  /** The bot's address, such as `https://t.me/name`. */
  readonly botUrl: string
  readonly desk: DeskSetting
  readonly notices: Pick<NoticesParts, 'store' | 'messenger' | 'limit' | 'rates'> &
    Pick<NoticeDeskParts, 'cards' | 'alone'>
  readonly log: Log
}

/** Where people answer. Without a group nobody does, and customers hear of the hotlines. */
export interface DeskSetting {
  readonly messenger: DeskMessenger
  /** Ids of the forum groups as the settings have them. */
  readonly groups: readonly number[]
  /** Shared with whoever reads updates: what a group is moved to is added. */
  readonly desks: Set<number>
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  readonly draw: (chart: BarChart) => Buffer
  /** Operations that a forum group takes in a minute, where it is not what Telegram says. */
  readonly perMinute?: number
}

/** The whole assistant behind its ports: events go in, and everything else follows. */
export interface App {
  /** Keeps events durably, then acts on them. Resolves when they are kept. */
  readonly receive: (items: readonly Incoming[]) => Promise<void>
  /** The timer of a stored job is due. */
  readonly ring: (timer: { readonly chatId: number; readonly key: string; readonly turn: number }) => Promise<void>
  readonly watchIncidents: () => Promise<void>
  /** Looks at the requests that are under way at the operator. */
  readonly watchRequests: () => Promise<void>
  /** Looks at the talks: answers that are late, silent customers, places in the queue. */
  readonly watchTalks: () => Promise<void>
  /** Begins nothing new, and resolves when nothing is under way any more. */
  readonly stop: () => Promise<void>
}

const SWEEP_EVERY_MS = 500

/** Longer than an operator takes to compare a code word. */
const WORD_DELAY_MS = 1_500

/** Builds the assistant. A sweep finds what nobody is at: work of a process that died, of a lost race, or whose time has come. */
export const createApp = (parts: AppParts): App => {
  const { store, operator, messenger, readUpdate, sessions, owner, botUrl, log } = parts
  const world: World = { ...parts.world, staffed: parts.desk.groups.length > 0 }
  const stopping = new AbortController()
  const { signal } = stopping
  const handlers = createHandlers(
    {
      ...store,
      download: messenger.download,
      operator,
      services: world.services,
      texts: world.texts,
      botUrl,
      wordDelayMs: WORD_DELAY_MS,
    },
    {
      store: store.desk,
      facts: store.facts,
      world,
      isStaffed: () => parts.desk.groups.length > 0,
      incidents: () => incidents.now(),
      conversationOf: store.custody.conversationOf,
      receive: (items) => receive(items),
      posted: () => desk.posted(),
    },
    parts.notices.store,
  )

  const hints = createHints(sessions)
  const wake = (chatId: number): void => (desk.isDesk(chatId) ? desk.go(chatId) : void converse.go(chatId))
  const incidents = createIncidents({
    operator,
    incidents: store.incidents,
    world,
    wake,
    limit: parts.notices.limit,
    perSecond: parts.notices.rates.free,
    log,
    signal,
    seen: createIncidentLines({ desk: store.desk, world, posted: () => desk.posted() }),
  })
  const notices = createNotices({ ...parts.notices, world, owner, log, signal })
  const deliverTo = (chatId: number): void => void deliver.go(chatId)
  const deliver = createDeliver({
    store,
    messenger,
    owner,
    counted: parts.notices.limit.count,
    log,
    signal,
    unreachable: (chatId, parcelId) =>
      receive([
        {
          source: `unreachable:${parcelId}`,
          chatId,
          payload: { kind: 'event', event: { kind: 'blocked', at: Date.now() } },
        },
      ]),
    unheard: (chatId, message, reason) => desk.unheard(chatId, message, reason),
  })
  const perform = createPerform({
    store,
    handlers,
    atMostOnce,
    messenger,
    owner,
    answered: wake,
    deliver: deliverTo,
    log,
    signal,
  })
  const converse = createConverse({
    store,
    world,
    readUpdate,
    messenger,
    hints,
    incidents: incidents.lately,
    heard: notices.heard,
    deliver: deliverTo,
    perform: perform.go,
    posted: () => desk.posted(),
    log,
    signal,
  })
  const noticeDesk = createNoticeDesk({
    ...parts.notices,
    desk: store.desk,
    groups: parts.desk.groups,
    download: messenger.download,
    world,
    incidents: incidents.lately,
    draw: parts.desk.draw,
    posted: () => desk.posted(),
  })
  const incidentRoom = createIncidentRoom({
    incidents: store.incidents,
    changed: () =>
      void incidents
        .watch()
        .catch((error: unknown) => log.warn({ err: error }, 'incidents: put off, the database does not answer')),
  })
  const desk: Desk = createDesk({
    ...parts.desk,
    notices: noticeDesk,
    rooms: [noticeDesk.room, incidentRoom],
    store: store.desk,
    world,
    readUpdate,
    owner,
    log,
    signal,
    wake,
    perform: perform.go,
    receive: (items) => receive(items),
  })

  const receive = async (items: readonly Incoming[]): Promise<void> => {
    for (const { chatId, payload } of items) if (payload.kind === 'update') hints.prefetch(chatId)
    for (const chatId of await store.turns.receive(items)) wake(chatId)
  }

  const sweep = async (): Promise<void> => {
    const { turns, messages, calls } = await store.turns.stalled(owner)
    for (const chatId of turns) wake(chatId)
    for (const chatId of messages) deliverTo(chatId)
    for (const id of calls) perform.go(id)
    await desk.sweep()
    await noticeDesk.watch()
  }
  const sweeping = (async () => {
    while (!signal.aborted) {
      await sweep().catch((error: unknown) => log.warn({ err: error }, 'sweep: the database does not answer'))
      await sleep(SWEEP_EVERY_MS, undefined, { signal }).catch(() => undefined)
    }
  })()

  return {
    receive,
    ring: ({ chatId, key, turn }) =>
      receive([
        {
          source: `timer:${chatId}:${key}:${turn}`,
          chatId,
          payload: { kind: 'event', event: { kind: 'timer', key, turn, at: Date.now() } },
        },
      ]),
    watchTalks: desk.watch,
    watchIncidents: incidents.watch,
    watchRequests: () => watchRequests({ operator, requests: store.requests, wake, log }),
    stop: async () => {
      stopping.abort()
      await sweeping
      await incidents.idle()
      await converse.idle()
      await desk.idle()
      await perform.idle()
      await deliver.idle()
      await notices.idle()
    },
  }
}
