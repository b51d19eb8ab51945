import { setTimeout as sleep } from 'node:timers/promises'
import { decide } from '../../core/talk/decide.ts'
import { noChange } from '../../core/talk/decision.ts'
import { addressesOf } from '../../core/catalogue/known-links.ts'
import type { Decision } from '../../core/talk/decision.ts'
import type { DeskSituation } from '../../core/talk/desk-situation.ts'
import { deskLocale, deskPlain } from '../../core/desk/desk-text.ts'
import { withRoles } from '../../core/talk/roles.ts'
import type { DeskModule } from '../../core/talk/desk-module.ts'
import type { DeskEvent } from '../../core/desk/desk-event.ts'
import type { DeskMessenger } from '../../core/ports/desk-messenger.ts'
import type { DeskHead, DeskStore } from '../../core/ports/desk-store.ts'
import { UnopenableError } from '../../core/ports/store-errors.ts'
import type { ReadUpdate } from '../../core/ports/read-update.ts'
import type { Spans, TracePlace } from '../../core/ports/spans.ts'
import type { World } from '../../core/flow/world.ts'
import { endOnFailure } from './inbox-spans.ts'
import { oneAtATime } from '../scheduling/one-at-a-time.ts'
import type { OneAtATime } from '../scheduling/one-at-a-time.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'
import { answerReport } from '../talks/answer-report.ts'
import type { AnswerReportParts } from '../talks/answer-report.ts'
import { adoptTopic } from '../talks/adopt-topic.ts'

/** Dependencies of `createDeskInbox`. */
export interface DeskInboxParts extends AnswerReportParts {
  readonly store: DeskStore
  readonly messenger: DeskMessenger
  readonly world: World
  readonly readUpdate: ReadUpdate
  /** Modules with drafts of their own, such as notices. */
  readonly modules: readonly DeskModule[]
  readonly scheduler: Scheduler
  readonly spans: Spans | null
  /** Aborted when the process stops: the event in work is the last. */
  readonly signal: AbortSignal
}

/** An event that fails is a bug; a deploy may fix it, so it is tried for a while before it is dead-lettered. */
const MAX_ATTEMPTS = 5
const backoffMs = (attempts: number): number => 500 * 4 ** attempts

const eventOf = ({ payload, at }: DeskHead, readUpdate: ReadUpdate): DeskEvent | null => {
  if (payload.kind === 'desk') return payload.event
  const read = readUpdate(payload.update, at)
  return read && 'desk' in read ? read.desk : null
}

/**
 * Decides an event, or lets a desk module decide where the decision requests it. A press that no module knows is
 * answered as stale.
 */
const decideWithModules = async (
  { world, modules }: DeskInboxParts,
  situation: DeskSituation,
  event: DeskEvent,
): Promise<Decision> => {
  const decision = decide(world, situation, event)
  const { agent } = situation
  if (decision.request?.kind !== 'module' || !agent || !('writer' in event) || event.kind === 'topic') return decision
  for (const decideInModule of modules) {
    const moduleDecision = await decideInModule({ world, situation, event, agent, at: event.at })
    if (moduleDecision) return moduleDecision
  }
  return event.kind === 'pressed'
    ? { ...noChange, toast: { callbackId: event.callbackId, text: deskPlain(world, situation.locale, 'toast-stale') } }
    : noChange
}

/** Does what a committed decision wants besides the commit: shows the toast and answers the request. */
const carryOut = async (
  parts: DeskInboxParts,
  group: number,
  event: DeskEvent,
  { toast, request }: Decision,
): Promise<void> => {
  const { messenger, log } = parts
  if (toast)
    messenger
      .toast(toast.callbackId, toast.text, toast.stays)
      .catch((error: unknown) => log.debug({ group, err: error }, 'desk: a toast was not shown'))
  if (request) await answerReport(parts, request, event)
}

/** Moves an event of an old topic to the customer's present topic, so that the answer to a request appears there. */
const moveToPresentTopic = async (
  { store }: DeskInboxParts,
  event: DeskEvent,
  { isPast, customer }: DeskSituation,
): Promise<DeskEvent> => {
  if (!isPast || customer === null || !('place' in event)) return event
  const topic = await store.topicOf(customer)
  return {
    ...event,
    place: { ...event.place, group: topic?.group ?? event.place.group, thread: topic?.thread ?? null },
  }
}

/**
 * Time within which the parts of an album arrive, one update each; a part is decided only with the words under the
 * others.
 */
const ALBUM_MS = 1_000

/**
 * Waits for the other parts of an album, and gives their captions and addresses. Words that make it a note, or a link,
 * may be under any of them.
 */
const readAlbum = async (
  { store, readUpdate, signal }: DeskInboxParts,
  group: number,
  { seq, at }: DeskHead,
  { album }: Extract<DeskEvent, { readonly kind: 'message' }>,
): Promise<Pick<DeskSituation, 'albumWords' | 'albumAddresses'>> => {
  const waitMs = at + ALBUM_MS - Date.now()
  if (waitMs > 0) await sleep(Math.min(waitMs, ALBUM_MS), undefined, { signal }).catch(() => undefined)
  const parts = (await store.following(group, seq))
    .map((head) => eventOf(head, readUpdate))
    .flatMap((other) => (other?.kind === 'message' && other.album === album ? [other] : []))
  return {
    albumWords: parts.flatMap(({ text }) => (text === null ? [] : [text])),
    albumAddresses: parts.flatMap(addressesOf),
  }
}

/** Acts on one event: reads what it needs, decides, commits and carries out. */
const act = async (
  parts: DeskInboxParts,
  group: number,
  head: DeskHead,
  event: DeskEvent,
  trace: TracePlace | undefined,
): Promise<void> => {
  const { store, world, scheduler } = parts
  if (event.kind === 'group-moved') await store.moveGroup(event.from, event.to)
  if (event.kind === 'topic') await adoptTopic(parts, event)
  const album = event.kind === 'message' && event.album !== null ? await readAlbum(parts, group, head, event) : {}
  const known = await store.situation(event, { locale: deskLocale(world), flows: [...world.flows.keys()] })
  const situation: DeskSituation = { ...known, ...album }
  const decision = await decideWithModules(parts, withRoles(situation, event, parts.adminIds), event)
  const { committed, woken, call } = await store.commit(group, head.seq, decision, trace)
  for (const chatId of woken) scheduler.wakeChat(chatId)
  if (call !== null) scheduler.wakeCall(call)
  if (committed) await carryOut(parts, group, await moveToPresentTopic(parts, event, situation), decision)
  scheduler.wakeGroups()
}

/** Acts on one event, with a span of the decision where somebody listens. */
const actTraced = async (parts: DeskInboxParts, group: number, head: DeskHead, event: DeskEvent): Promise<void> => {
  const { spans } = parts
  if (spans === null) return act(parts, group, head, event, undefined)
  const span = spans.begin('decision', head.payload.trace, { chatId: group, seq: head.seq })
  await endOnFailure([span], () => spans.within(span.place, () => act(parts, group, head, event, span.place)))
  span.end('ok')
}

/** Postpones a failed event, or dead-letters it after the last attempt. True when the next event may be tried. */
const handleFailure = async (
  { store, log }: DeskInboxParts,
  group: number,
  head: DeskHead,
  error: unknown,
): Promise<boolean> => {
  const reason = error instanceof Error ? error.message : String(error)
  if (head.attempts + 1 < MAX_ATTEMPTS) {
    log.error({ group, seq: head.seq, attempts: head.attempts, err: error }, 'desk: an event failed')
    await store.postpone(head.seq, backoffMs(head.attempts), reason)
    return false
  }
  log.error(
    { group, seq: head.seq, attempts: head.attempts, err: error },
    `desk: inbox event dead-lettered after ${MAX_ATTEMPTS} attempts: fix the cause and release it`,
  )
  await store.deadLetter(head.seq, reason)
  return true
}

/** Dead-letters an event that cannot be opened; rejects with any other error. */
const parkUnopenable = async ({ store, log }: DeskInboxParts, group: number, error: unknown): Promise<'again'> => {
  if (!(error instanceof UnopenableError)) throw error
  log.error({ group, seq: error.seq }, `desk: event dead-lettered, ${error.message}: release it with the right key`)
  await store.deadLetter(error.seq, error.message)
  return 'again'
}

/** Acts on the oldest event of a group. True when there may be another one. */
const advance = async (parts: DeskInboxParts, group: number): Promise<boolean> => {
  const head = await parts.store.head(group).catch((error: unknown) => parkUnopenable(parts, group, error))
  if (head === 'again') return true
  if (!head) return false
  try {
    const event = eventOf(head, parts.readUpdate)
    if (event) await actTraced(parts, group, head, event)
    else await parts.store.discard(head.seq, 'the update holds no event')
    return true
  } catch (error) {
    return handleFailure(parts, group, head, error)
  }
}

/** Creates the loop that acts on the inboxes of the forum groups, one event at a time per group, in order. */
export const createDeskInbox = (parts: DeskInboxParts): OneAtATime =>
  oneAtATime(
    async (group) => {
      for (let hasMore = true; hasMore && !parts.signal.aborted;) hasMore = await advance(parts, group)
    },
    (error, group) => parts.log.warn({ group, err: error }, 'desk: inbox postponed, the database does not answer'),
  )
