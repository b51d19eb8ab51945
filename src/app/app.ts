/**
 * The application: events go in, and everything else follows. It keeps work in an order that survives a crash. Every
 * event is stored in an inbox, every consequence in an outbox, and any process may take over the work of one that died.
 *
 * - inbox/ acts on events, one at a time per chat; outbox/ sends messages in order; calls/ performs calls to the
 *   operator.
 * - talks/ keeps the topics of the forum groups; notices/ and incidents/ do what their names say.
 * - scheduling/ starts all of that soon, and sweeps for what was missed.
 *
 * It knows Telegram, the database and the operator only by the ports of core/ports.
 */
import type { InboxItem } from '../core/ports/turn-store.ts'
import type { World } from '../core/flow/world.ts'
import { drawPhonePicture } from '../render/phone-picture/draw-phone-picture.ts'
import { ownDataFile } from '../render/own-data/own-data-file.ts'
import type { AppParts } from './app-parts.ts'
import { createHandlers } from './calls/call-handlers.ts'
import { createHearChange } from './calls/hear-change.ts'
import type { HearChange } from './calls/hear-change.ts'
import { createPerform } from './calls/perform.ts'
import type { Perform } from './calls/perform.ts'
import type { CallParts } from './calls/call-context.ts'
import { watchDelayedActs } from './calls/watch-delayed-acts.ts'
import { watchSim } from './calls/watch-number.ts'
import { weighDelayedAbout } from './calls/weigh-delayed.ts'
import { watchRequests } from './calls/watch-requests.ts'
import { createDesk } from './desk.ts'
import type { Desk } from './desk.ts'
import { createChatInbox } from './inbox/chat-inbox.ts'
import { createChatPace } from './inbox/chat-pace.ts'
import { createReceive } from './inbox/receive.ts'
import type { Receive } from './inbox/receive.ts'
import { createAnnounceIncidents } from './incidents/announce-incidents.ts'
import { createAskSupervisors } from './incidents/ask-supervisors.ts'
import { createCurrentIncidents } from './incidents/current-incidents.ts'
import type { CurrentIncidents } from './incidents/current-incidents.ts'
import { createIncidentModule } from './incidents/incident-module.ts'
import { createNoticeModule } from './notices/notice-module.ts'
import type { NoticeModule } from './notices/notice-module.ts'
import { deleteAgedTopics } from './talks/delete-aged-topic.ts'
import { postJournalHead } from './talks/post-journal-head.ts'
import { tellOfFormerAgents } from './talks/tell-of-former-agents.ts'
import { createNoticeSender } from './notices/notice-sender.ts'
import { createDeliver } from './outbox/deliver.ts'
import type { Deliver } from './outbox/deliver.ts'
import { createHints } from './outbox/hints.ts'
import type { Hints } from './outbox/hints.ts'
import { createScheduler } from './scheduling/scheduler.ts'
import type { Scheduler } from './scheduling/scheduler.ts'
import { startSweep } from './scheduling/sweep.ts'
import { openNetworkPages } from './open-network-pages.ts'
import type { OpenNetworkPages } from './open-network-pages.ts'
import { createReportUndelivered } from './talks/report-undelivered.ts'

/** The running application. */
export interface App {
  /** Stores events, then acts on them. Resolves when they are stored. */
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
  /** Takes in the event of a timer that is due. `turn` is the turn that set it. */
  readonly fireTimer: (timer: { readonly chatId: number; readonly key: string; readonly turn: number }) => Promise<void>
  /** Follows the operator's incidents. */
  readonly watchIncidents: () => Promise<void>
  /** Follows the requests that are under way at the operator. */
  readonly watchRequests: () => Promise<void>
  /** Posts to the supervisors, once a day, the head of the journal and former agents who are still in a group. */
  readonly tellDaily: () => Promise<void>
  /** Has topics deleted in Telegram whose customers have had no talk for so many days. */
  readonly deleteAgedTopics: (days: number) => Promise<void>
  /** Pages by which the operator's network proves a number, and where they are; null without an address for them. */
  readonly networkPages: OpenNetworkPages | null
  /** Hears of a change of a number at the address with this secret. */
  readonly hearChange: HearChange
  /** Looks at talks: late answers, silent customers, queue positions. */
  readonly watchTalks: () => Promise<void>
  /** Begins nothing new, and resolves when nothing is running any more. */
  readonly stop: () => Promise<void>
}

/** Longer than an operator takes to compare a code word. */
const WORD_DELAY_MS = 1_500

/** Dependencies that the parts of the application share. */
interface Shared extends Pick<AppParts, 'owner' | 'log' | 'spans'> {
  readonly app: AppParts
  readonly world: World
  readonly scheduler: Scheduler
  readonly receive: Receive
  readonly signal: AbortSignal
}

const startIncidents = (shared: Shared): CurrentIncidents => {
  const { app, world, scheduler } = shared
  return createCurrentIncidents({
    ...shared,
    operator: app.operator,
    incidents: app.store.incidents,
    limit: app.notices.limit,
    perSecond: app.notices.rates.free,
    words: app.store.words,
    approvalThreshold: app.notices.approvalThreshold,
    onLooked: createAnnounceIncidents({ desk: app.store.desk, world, scheduler }),
    askSupervisors: createAskSupervisors({
      incidents: app.store.incidents,
      desk: app.store.desk,
      groups: app.desk.groups,
      adminIds: app.desk.adminIds,
      world,
      scheduler,
    }),
  })
}

const callParts = ({ app, world }: Shared): CallParts => {
  const { store, messenger, operator, botUrl, publicUrl, eventsUrl } = app
  const { services, texts } = world
  return {
    ...store,
    download: messenger.download,
    operator,
    services,
    texts,
    botUrl,
    publicUrl,
    eventsUrl,
    wordDelayMs: WORD_DELAY_MS,
  }
}

const createCalls = (shared: Shared, incidents: CurrentIncidents, hints: Hints): Perform => {
  const { app } = shared
  const { store, messenger } = app
  const handlers = createHandlers(
    callParts(shared),
    {
      ...shared,
      store: store.desk,
      facts: store.facts,
      adminIds: app.desk.adminIds,
      isStaffed: () => app.desk.groups.length > 0,
      incidents: incidents.current,
      conversationOf: store.custody.conversationOf,
      forgetHints: hints.forget,
    },
    app.notices.store,
  )
  return createPerform({ ...shared, store, messenger, handlers })
}

const createDelivery = (shared: Shared): Deliver => {
  const { app, world, scheduler, receive } = shared
  return createDeliver({
    ...shared,
    store: app.store,
    messenger: app.messenger,
    onSent: app.notices.limit.count,
    drawPicture: drawPhonePicture,
    makeOwnData: async (chatId, locale) => ownDataFile(await app.store.ownData.read(chatId), world, locale, Date.now()),
    onUnreachable: (chatId, messageId) =>
      receive([
        {
          source: `unreachable:${messageId}`,
          chatId,
          payload: { kind: 'event', event: { kind: 'blocked', at: Date.now() } },
        },
      ]),
    onUndelivered: createReportUndelivered({ store: app.store.desk, world, scheduler }),
  })
}

const createNoticesAtDesk = (shared: Shared, incidents: CurrentIncidents): NoticeModule => {
  const { app, world, scheduler } = shared
  return createNoticeModule({
    ...app.notices,
    words: app.store.words,
    adminIds: app.desk.adminIds,
    desk: app.store.desk,
    groups: app.desk.groups,
    download: app.messenger.download,
    world,
    incidents: incidents.currentAndRecent,
    draw: app.desk.draw,
    scheduler,
  })
}

const createDeskWithModules = (shared: Shared, incidents: CurrentIncidents, notices: NoticeModule): Desk => {
  const { app, log } = shared
  const incidentModule = createIncidentModule({
    incidents: app.store.incidents,
    words: app.store.words,
    world: shared.world,
    approvalThreshold: app.notices.approvalThreshold,
    onChanged: () =>
      void incidents
        .watch()
        .catch((error: unknown) =>
          log.warn({ err: error }, 'incidents: a change is announced later, the database does not answer'),
        ),
  })
  return createDesk({
    ...shared,
    ...app.desk,
    notices,
    modules: [notices.deskModule, incidentModule],
    store: app.store.desk,
    readUpdate: app.readUpdate,
  })
}

/** Builds the application and starts its loops. */
export const createApp = (app: AppParts): App => {
  const { store, messenger, readUpdate, owner, log, operator, spans } = app
  const world: World = { ...app.world, isStaffed: app.desk.groups.length > 0 }
  const stopping = new AbortController()
  const { signal } = stopping
  const scheduler = createScheduler()
  const hints = createHints(app.sessions)
  const receive = createReceive({ turns: store.turns, hints, scheduler, spans })
  const shared: Shared = { app, world, owner, scheduler, receive, log, signal, spans }

  const incidents = startIncidents(shared)
  const notices = createNoticeSender({ ...app.notices, ...shared })
  const calls = createCalls(shared, incidents, hints)
  const deliver = createDelivery(shared)
  const chats = createChatInbox({
    ...shared,
    store,
    messenger,
    readUpdate,
    hints,
    secondReader: app.secondReader,
    send: deliver.send,
    incidents: incidents.currentAndRecent,
    onEvent: notices.countResponse,
    observer: app.observer,
    pace: createChatPace(signal),
  })
  const noticeModule = createNoticesAtDesk(shared, incidents)
  const desk = createDeskWithModules(shared, incidents, noticeModule)
  scheduler.start({
    wakeChat: (chatId) => void (desk.isDesk(chatId) ? desk.inbox : chats).go(chatId),
    wakeOutbox: (chatId) => void deliver.go(chatId),
    wakeCall: calls.go,
    wakeGroups: desk.wakeGroups,
  })
  const sweeping = startSweep({
    ...shared,
    turns: store.turns,
    onSwept: async () => {
      await desk.sweep()
      await noticeModule.watch()
    },
  })

  const heldParts = { ...callParts(shared), receive, log }

  return {
    receive,
    fireTimer: ({ chatId, key, turn }) =>
      receive([
        {
          source: `timer:${chatId}:${key}:${turn}`,
          chatId,
          payload: { kind: 'event', event: { kind: 'timer', key, turn, at: Date.now() } },
        },
      ]),
    tellDaily: async () => {
      const posted = await postJournalHead({ ...shared, store, groups: app.desk.groups })
      if (posted !== null) await tellOfFormerAgents({ ...shared, ...app.desk, store: store.desk })
      scheduler.wakeGroups()
    },
    deleteAgedTopics: (days) => deleteAgedTopics({ scheduler, store: store.desk, groups: app.desk.groups }, days),
    networkPages: openNetworkPages({ ...shared, onProved: (one) => watchSim(heldParts, one, one.phone) }),
    hearChange: createHearChange({
      ...heldParts,
      store,
      weighDelayedAbout: (one) => weighDelayedAbout(heldParts, one),
    }),
    watchTalks: desk.watch,
    watchIncidents: incidents.watch,
    watchRequests: async () => {
      await watchDelayedActs(heldParts)
      await watchRequests({ operator, requests: store.requests, scheduler, log })
    },
    stop: async () => {
      stopping.abort()
      await sweeping
      await incidents.idle()
      await chats.idle()
      await desk.idle()
      await calls.idle()
      await deliver.idle()
      await notices.idle()
    },
  }
}
