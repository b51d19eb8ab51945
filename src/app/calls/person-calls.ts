import { callToLowScore } from '../../core/desk/low-score.ts'
import { supervisorsOf } from '../../core/talk/roles.ts'
import type { Calls } from '../../core/flow/calls.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { makeBrief } from '../../core/conversation/make-brief.ts'
import type { DeskAvailability } from '../../core/flow/desk-calls.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import { deskHtml, deskLocale } from '../../core/desk/desk-text.ts'
import type { Post } from '../../core/desk/post.ts'
import type { Html } from '../../core/text/html.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { isFresh } from '../../core/catalogue/proof.ts'
import { coverForOthers, mayTypeCode } from '../../core/conversation/pending-code.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { FactStore } from '../../core/ports/fact-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { InboxItem } from '../../core/ports/turn-store.ts'
import type { World } from '../../core/flow/world.ts'
import type { Scheduler } from '../scheduling/scheduler.ts'
import { endWaiting } from './waiting-talk.ts'
import { expectAnswer, readPace } from '../talks/expect-answer.ts'

/** Dependencies of the calls about agents. */
export interface DeskCallParts {
  readonly store: DeskStore
  readonly facts: FactStore
  readonly world: World
  /** Telegram ids of the supervisors. */
  readonly adminIds: ReadonlySet<number>
  /** True when there is a forum group in which agents answer. */
  readonly isStaffed: () => boolean
  /** Open and planned incidents, as of the last look. */
  readonly incidents: () => readonly Incident[]
  readonly conversationOf: (chatId: number) => Promise<Conversation | null>
  readonly receive: (items: readonly InboxItem[]) => Promise<void>
  readonly scheduler: Pick<Scheduler, 'wakeGroups'>
  /** Forgets which hints the customer has read. */
  readonly forgetHints: (chatId: number) => Promise<void>
}

/** Tells whether agents answer this customer. A banned customer gets the hotlines instead. */
const isServed = async ({ store, isStaffed }: DeskCallParts, chatId: number): Promise<boolean> =>
  isStaffed() && !(await store.isBanned(chatId))

const serviceOf = ({ services }: World, id: string | null): Service | undefined =>
  services.find((one) => one.id === id) ?? services[0]

/** Tells what a customer of the service may expect who waits with `talk`, or would begin to wait. */
const expectationOf = async (
  { store, world }: DeskCallParts,
  service: Service,
  talk: number | null,
): Promise<DeskAvailability> => expectAnswer(world.services, service, talk, await readPace(store), Date.now())

/** Creates the handler that tells what to expect of asking for a person now, or of waiting on. */
export const lookAtDesk =
  (parts: DeskCallParts) =>
  async (_input: object, { chatId }: OpenCall): Promise<DeskAvailability> => {
    const { store, world, conversationOf } = parts
    const service = serviceOf(world, (await conversationOf(chatId))?.service ?? null)
    if (!service || !(await isServed(parts, chatId))) return { kind: 'none' }
    const talk = await store.talkOf(chatId)
    if (talk?.state !== 'waiting') return expectationOf(parts, service, null)
    const expectation = await expectationOf(parts, service, talk.id)
    return expectation.kind === 'none' ? expectation : { ...expectation, isOpen: true }
  }

/** Covers words that agents read beside the talk, as strictly as those in it. */
const coverWords = (conversation: Conversation | null, words: string): string =>
  coverForOthers(words, { isCodePending: conversation !== null && mayTypeCode(conversation, Date.now()) })

/**
 * Creates the handler that opens a talk with a brief for the agent, or finds the open one, and tells what to expect.
 */
export const askForPerson =
  (parts: DeskCallParts) =>
  async ({ reason, words }: Calls['desk.ask']['input'], { chatId, locale }: OpenCall): Promise<DeskAvailability> => {
    const { store, facts, world, scheduler } = parts
    const conversation = await parts.conversationOf(chatId)
    const service = serviceOf(world, conversation?.service ?? null)
    if (!conversation || !service || !(await isServed(parts, chatId))) return { kind: 'none' }
    const proofs = (await facts.proofsOf(chatId)).filter((proof) => isFresh(service.proofs, proof, Date.now()))
    const safe = coverWords(conversation, words)
    const brief = makeBrief(world, conversation, { reason, words: safe, proofs, incidents: parts.incidents() })
    const { written } = conversation
    const talk = await store.open({
      chatId,
      locale,
      service: service.id,
      brief,
      phone: proofs[0]?.phone ?? null,
      written,
    })
    scheduler.wakeGroups()
    return expectationOf(parts, service, talk.id)
  }

/** Creates the handler that takes the customer out of the queue. */
export const leaveQueue =
  (parts: DeskCallParts) =>
  async (_input: object, open: OpenCall): Promise<null> => {
    await endWaiting(parts, open)
    return null
  }

const linePost = (text: Html): Post => ({ kind: 'line', text, buttons: [], replyTo: null })

/**
 * Creates the handler that stores the customer's score of the last talk, and shows it in the customer's topic, if there
 * is one. A low one calls the supervisors in General.
 */
export const scoreTalk =
  ({ store, world, scheduler, conversationOf, adminIds }: DeskCallParts) =>
  async ({ score, words }: Calls['desk.score']['input'], { chatId }: OpenCall): Promise<null> => {
    const safe = coverWords(await conversationOf(chatId), words)
    const [talk, topic] = [await store.talkOf(chatId), await store.topicOf(chatId)]
    const supervisors = supervisorsOf(await store.agents(), adminIds)
    const call = talk && topic ? callToLowScore(world, { talk, topic, score }, supervisors) : []
    await store.recordScore(chatId, { score, words: safe }, call)
    scheduler.wakeGroups()
    if (!topic || topic.thread === null) return null
    const text = deskHtml(world, deskLocale(world), safe === '' ? 'score-line' : 'score-words', { score, words: safe })
    await store.post([{ to: { kind: 'customer', chatId }, post: linePost(text) }])
    scheduler.wakeGroups()
    return null
  }

/**
 * Creates the handler that forgets a customer: facts and talks are erased and the topic is deleted, which the group is
 * told by the topic's number. The conversation erases itself when it gets the answer.
 */
export const forgetCustomer =
  ({ store, facts, world, scheduler, forgetHints }: DeskCallParts) =>
  async (_input: object, { chatId }: OpenCall): Promise<null> => {
    const topic = await store.topicOf(chatId)
    await facts.forget(chatId)
    await forgetHints(chatId)
    const { hadOlderTopics } = await store.forget(chatId)
    const messages = [
      ...((topic?.thread ?? null) === null ? [] : ['forgotten-general']),
      ...(hadOlderTopics ? ['topic-by-hand'] : []),
    ]
    if (topic) {
      const text = (message: string): Html => deskHtml(world, deskLocale(world), message, { no: String(topic.no) })
      await store.post(
        messages.map((message) => ({
          to: { kind: 'place', group: topic.group, thread: null },
          post: linePost(text(message)),
        })),
      )
    }
    scheduler.wakeGroups()
    return null
  }
