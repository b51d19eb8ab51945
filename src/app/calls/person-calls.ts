import type { Calls } from '../../core/flow/calls.ts'
import type { Conversation } from '../../core/conversation/conversation.ts'
import { briefOf } from '../../core/conversation/make-brief.ts'
import type { Asked } from '../../core/flow/desk-calls.ts'
import { opensAt } from '../../core/catalogue/desk-hours.ts'
import type { DeskStore, QueuePlace } from '../../core/ports/desk-store.ts'
import { deskHtml, deskLocale } from '../../core/desk/desk-text.ts'
import type { Post } from '../../core/desk/post.ts'
import type { Html } from '../../core/text/html.ts'
import type { OwnIncident } from '../../core/incident/incident.ts'
import { isFresh } from '../../core/catalogue/proof.ts'
import { redact } from '../../core/text/redact.ts'
import type { Service } from '../../core/catalogue/service.ts'
import type { FactStore, Incoming, OpenCall } from '../../core/ports/store.ts'
import type { World } from '../../core/flow/world.ts'
import { toldMinutes } from '../talks/queue-positions.ts'

/** What the calls about our people work with. */
export interface DeskCallParts {
  readonly store: DeskStore
  readonly facts: FactStore
  readonly world: World
  /** Whether there is a group in which people answer. */
  readonly isStaffed: () => boolean
  /** What is open and planned, as far as it is known by now. */
  readonly incidents: () => readonly OwnIncident[]
  readonly conversationOf: (chatId: number) => Promise<Conversation | null>
  readonly receive: (items: readonly Incoming[]) => Promise<void>
  /** Something was posted for a group. */
  readonly posted: () => void
}

/** Whoever was banned hears of the hotlines. */
const isServed = async ({ store, isStaffed }: DeskCallParts, chatId: number): Promise<boolean> =>
  isStaffed() && !(await store.isBanned(chatId))

const serviceOf = ({ services }: World, id: string | null): Service | undefined =>
  services.find((one) => one.id === id) ?? services[0]

/** What is honest to tell: when people are there, and where in the queue that is. */
const expectation = (service: Service, place: QueuePlace | null): Asked => {
  const at = Date.now()
  const opens = opensAt(service, at)
  if (opens === null) return { kind: 'none' }
  if (opens > at) return { kind: 'away', opensAt: new Date(opens).toISOString() }
  return { kind: 'waiting', place: place?.place ?? 1, waitMin: toldMinutes(place?.waitSec ?? null) }
}

/** What to expect of asking for a person now, or of waiting on. */
export const lookAtDesk =
  (parts: DeskCallParts) =>
  async (_input: object, { chatId }: OpenCall): Promise<Asked> => {
    const { store, world, conversationOf } = parts
    const service = serviceOf(world, (await conversationOf(chatId))?.service ?? null)
    if (!service || !(await isServed(parts, chatId))) return { kind: 'none' }
    const talk = await store.talkOf(chatId)
    if (talk?.state !== 'waiting') return expectation(service, await store.placeOf(null))
    const asked = expectation(service, await store.placeOf(talk.id))
    return asked.kind === 'none' ? asked : { ...asked, isOpen: true }
  }

/** Opens a talk with all that an agent should know, or finds the one that is open, and tells what to expect. */
export const askForPerson =
  (parts: DeskCallParts) =>
  async ({ reason, words }: Calls['desk.ask']['input'], { chatId, locale }: OpenCall): Promise<Asked> => {
    const { store, facts, world, posted } = parts
    const conversation = await parts.conversationOf(chatId)
    const service = serviceOf(world, conversation?.service ?? null)
    if (!conversation || !service || !(await isServed(parts, chatId))) return { kind: 'none' }
    const proofs = (await facts.proofsOf(chatId)).filter((proof) => isFresh(service.proofs, proof, Date.now()))
    const brief = briefOf(world, conversation, { reason, words: redact(words), proofs, incidents: parts.incidents() })
    const talk = await store.open({ chatId, locale, service: service.id, brief, phone: proofs[0]?.phone ?? null })
    posted()
    return expectation(service, await store.placeOf(talk.id))
  }

/** The customer waits no longer: their own chat hears of it like of every other end of a talk. */
export const leaveQueue =
  ({ receive }: DeskCallParts) =>
  async (_input: object, { id, chatId }: OpenCall): Promise<null> => {
    const event = { kind: 'released', how: 'left', flow: null, words: null, at: Date.now() } as const
    await receive([{ source: `leave:${id}`, chatId, payload: { kind: 'event', event } }])
    return null
  }

const line = (text: Html): Post => ({ kind: 'line', text, buttons: [], replyTo: null })

/** Keeps how good the last talk was, and shows it to those who had it, as long as the customer has a topic. */
export const scoreTalk =
  ({ store, world, posted }: DeskCallParts) =>
  async ({ score, words }: Calls['desk.score']['input'], { chatId }: OpenCall): Promise<null> => {
    const safe = redact(words)
    await store.scored(chatId, score, safe)
    const topic = await store.topicOf(chatId)
    if (!topic || topic.thread === null) return null
    const text = deskHtml(world, deskLocale(world), safe === '' ? 'score-line' : 'score-words', { score, words: safe })
    await store.post([{ to: { kind: 'customer', chatId }, post: line(text) }])
    posted()
    return null
  }

/** Nothing that was said or shown is kept, and the topic is deleted, which the group is told by its number. The conversation forgets by itself when it hears that this is done. */
export const forgetCustomer =
  ({ store, facts, world, posted }: DeskCallParts) =>
  async (_input: object, { chatId }: OpenCall): Promise<null> => {
    const topic = await store.topicOf(chatId)
    await facts.forget(chatId)
    const { hadOlderTopics } = await store.forget(chatId)
    const told = [
      ...((topic?.thread ?? null) === null ? [] : ['forgotten-general']),
      ...(hadOlderTopics ? ['topic-by-hand'] : []),
    ]
    if (topic) {
      const text = (message: string): Html => deskHtml(world, deskLocale(world), message, { no: String(topic.no) })
      await store.post(
        told.map((message) => ({ to: { kind: 'place', group: topic.group, thread: null }, post: line(text(message)) })),
      )
    }
    posted()
    return null
  }
