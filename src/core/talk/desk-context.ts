import type { Html } from '../text/html.ts'
import type { Agent, AgentName } from '../desk/agent.ts'
import { deskHtml, deskPlain } from '../desk/desk-text.ts'
import type { DeskWorld, Vars } from '../desk/desk-text.ts'
import type { Audit, Decision, Situation } from './decision.ts'
import { nothing } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { DeskButton, Post, Posting, PostTarget } from '../desk/post.ts'
import type { Talk } from '../desk/talk.ts'

/** What a person did in a group. */
export type DeskAction = Extract<DeskEvent, { readonly kind: 'said' | 'command' | 'pressed' | 'edited' | 'reacted' }>
export type ActionOf<Kind extends DeskAction['kind']> = Extract<DeskEvent, { readonly kind: Kind }>

/** One event to be decided, with all that is known. */
export interface Asked<E extends DeskEvent = DeskAction> {
  readonly world: DeskWorld
  readonly situation: Situation
  readonly event: E
  readonly at: number
}

/** What an agent of ours did in the topic of a customer. */
export interface InTopic<E extends DeskAction = DeskAction> extends Asked<E> {
  readonly agent: Agent
  readonly customer: number
}

export type Rows = readonly (readonly DeskButton[])[]

export const html = ({ world, situation }: Asked<DeskEvent>, message: string, vars: Vars = {}): Html =>
  deskHtml(world, situation.locale, message, vars)
export const plain = ({ world, situation }: Asked<DeskEvent>, message: string, vars: Vars = {}): string =>
  deskPlain(world, situation.locale, message, vars)

/** A button of the desk by the name of its label. */
export const button = (asked: Asked<DeskEvent>, name: string, data: string): DeskButton => ({
  label: plain(asked, `button-${name}`),
  data,
})

const targetOf = ({ situation, event }: Asked): PostTarget =>
  situation.customer === null
    ? { kind: 'place', group: event.place.group, thread: event.place.thread }
    : { kind: 'customer', chatId: situation.customer }

const posted = (asked: Asked, post: Post): Decision => ({ ...nothing, posts: [{ to: targetOf(asked), post }] })

/** A line below what was done, in answer to it. */
export const reply = (asked: Asked, text: Html, buttons: Rows = []): Decision =>
  posted(asked, { kind: 'line', text, buttons, replyTo: asked.situation.isPast ? null : asked.event.place.messageId })

/** The line with the pressed button becomes this one. */
export const settle = (asked: Asked<ActionOf<'pressed'>>, text: Html, buttons: Rows = []): Decision =>
  posted(asked, { kind: 'line', text, buttons, replyTo: null, replaces: asked.event.place.messageId })

/** A short answer: a toast to a press, a line to anything else. */
export const answer = (asked: Asked, message: string, vars: Vars = {}): Decision =>
  asked.event.kind === 'pressed'
    ? { ...nothing, toast: { callbackId: asked.event.callbackId, text: plain(asked, message, vars) } }
    : reply(asked, html(asked, message, vars))

/** Several decisions as one. */
export const together = (...parts: readonly Decision[]): Decision =>
  parts.reduce(
    (all, one) => ({
      tell: [...all.tell, ...one.tell],
      posts: [...all.posts, ...one.posts],
      said: [...all.said, ...one.said],
      held: one.held ?? all.held,
      talk: one.talk ?? all.talk,
      agents: [...all.agents, ...one.agents],
      audit: [...all.audit, ...one.audit],
      call: one.call ?? all.call,
      wish: one.wish ?? all.wish,
      toast: one.toast ?? all.toast,
      ban: one.ban ?? all.ban,
    }),
    nothing,
  )

/** A line of the audit log about this customer. */
export const audited = (
  { agent, customer }: Pick<InTopic, 'agent' | 'customer'>,
  action: string,
  about = '',
): Decision => ({ ...nothing, audit: [{ actor: agent.id, action, chatId: customer, about } satisfies Audit] })

/** The card and the name of the customer's topic, shown anew. */
export const shownAnew = (chatId: number): Decision => {
  const to: PostTarget = { kind: 'customer', chatId }
  return {
    ...nothing,
    posts: [
      { to, post: { kind: 'card' } },
      { to, post: { kind: 'face' } },
    ] satisfies readonly Posting[],
  }
}

export const nameOf = ({ id, name }: AgentName): AgentName => ({ id, name })

/** The talk, while it is not over. */
export const openTalk = ({ talk }: Situation): Talk | null => (talk && talk.state !== 'ended' ? talk : null)

/** Whether the open talk is this agent's. */
export const isTheirs = (situation: Situation, agent: Agent): boolean => openTalk(situation)?.agent?.id === agent.id
