import type { Html } from '../text/html.ts'
import type { Agent, AgentName } from '../desk/agent.ts'
import { deskHtml, deskPlain } from '../desk/desk-text.ts'
import type { DeskWorld } from '../desk/desk-text.ts'
import type { TextVars } from '../text/texts.ts'
import type { AuditEntry, Decision } from './decision.ts'
import type { DeskSituation } from './desk-situation.ts'
import { noChange } from './decision.ts'
import type { DeskEvent } from '../desk/desk-event.ts'
import type { DeskButton, Post, Posting, PostTarget } from '../desk/post.ts'
import type { Talk } from '../desk/talk.ts'

/** An event of the desk that a person caused by writing, pressing or reacting in a group. */
export type DeskAction = Extract<DeskEvent, { readonly kind: 'message' | 'command' | 'pressed' | 'edited' | 'reacted' }>

/** The desk action of one kind. */
export type ActionOf<Kind extends DeskAction['kind']> = Extract<DeskEvent, { readonly kind: Kind }>

/** One event to be decided, with everything known about it. `at` is the time of the decision, ms since 1970. */
export interface DeskContext<E extends DeskEvent = DeskAction> {
  readonly world: DeskWorld
  readonly situation: DeskSituation
  readonly event: E
  readonly at: number
}

/** An action of an agent in the topic of a customer. */
export interface TopicContext<E extends DeskAction = DeskAction> extends DeskContext<E> {
  readonly agent: Agent
  readonly customer: number
}

/** Buttons below a line, row by row. */
export type Rows = readonly (readonly DeskButton[])[]

/** A text of the desk as HTML, in the desk's language. */
export const html = ({ world, situation }: DeskContext<DeskEvent>, message: string, vars: TextVars = {}): Html =>
  deskHtml(world, situation.locale, message, vars)

/** The context in the language of whoever caused the event, for what is meant for them alone. */
const forWriter = <E extends DeskEvent>(ctx: DeskContext<E>): DeskContext<E> => ({
  ...ctx,
  situation: { ...ctx.situation, locale: ctx.situation.agent?.locale ?? ctx.situation.locale },
})

/** A text of the desk as HTML in the language of whoever caused the event. */
export const ownHtml = (ctx: DeskContext<DeskEvent>, message: string, vars: TextVars = {}): Html =>
  html(forWriter(ctx), message, vars)

/** A text of the desk without markup, for buttons and toasts. */
const plain = ({ world, situation }: DeskContext<DeskEvent>, message: string, vars: TextVars = {}): string =>
  deskPlain(world, situation.locale, message, vars)

/** A button with the label `button-<name>`. */
export const button = (ctx: DeskContext<DeskEvent>, name: string, data: string): DeskButton => ({
  label: plain(ctx, `button-${name}`),
  data,
})

const targetOf = ({ situation, event }: DeskContext): PostTarget =>
  situation.customer === null
    ? { kind: 'place', group: event.place.group, thread: event.place.thread }
    : { kind: 'customer', chatId: situation.customer }

const postTo = (ctx: DeskContext, post: Post): Decision => ({ ...noChange, posts: [{ to: targetOf(ctx), post }] })

/** Posts a line in reply to the message of the event. */
export const reply = (ctx: DeskContext, text: Html, buttons: Rows = []): Decision =>
  postTo(ctx, { kind: 'line', text, buttons, replyTo: ctx.situation.isPast ? null : ctx.event.place.messageId })

/** Rewrites the line whose button was pressed. */
export const replaceLine = (ctx: DeskContext<ActionOf<'pressed'>>, text: Html, buttons: Rows = []): Decision =>
  postTo(ctx, { kind: 'line', text, buttons, replyTo: null, replaces: ctx.event.place.messageId })

/** Answers briefly, in the language of whoever asked: with a toast to a press, with a line to anything else. */
export const answer = (ctx: DeskContext, message: string, vars: TextVars = {}): Decision =>
  ctx.event.kind === 'pressed'
    ? { ...noChange, toast: { callbackId: ctx.event.callbackId, text: plain(forWriter(ctx), message, vars) } }
    : reply(ctx, ownHtml(ctx, message, vars))

/**
 * Answers a press with a text that stays on the screen of whoever pressed until they close it, and reaches nobody else.
 */
export const alert = (ctx: DeskContext<ActionOf<'pressed'>>, message: string, vars: TextVars = {}): Decision => ({
  ...noChange,
  toast: { callbackId: ctx.event.callbackId, text: plain(forWriter(ctx), message, vars), stays: true },
})

/** Joins decisions into one. Lists are appended; of single parts the last one given wins. */
export const combine = (...parts: readonly Decision[]): Decision =>
  parts.reduce(
    (all, one) => ({
      inbox: [...all.inbox, ...one.inbox],
      posts: [...all.posts, ...one.posts],
      history: [...all.history, ...one.history],
      deleted: [...all.deleted, ...one.deleted],
      withheld: one.withheld ?? all.withheld,
      talk: one.talk ?? all.talk,
      agents: [...all.agents, ...one.agents],
      answers: [...all.answers, ...one.answers],
      audit: [...all.audit, ...one.audit],
      call: one.call ?? all.call,
      request: one.request ?? all.request,
      toast: one.toast ?? all.toast,
      ban: one.ban ?? all.ban,
    }),
    noChange,
  )

/** Writes a line of the audit log about this customer; null: about nobody alone. */
export const recordAudit = (
  { agent, customer }: { readonly agent: Agent; readonly customer: number | null },
  action: string,
  about = '',
  phone?: string,
): Decision => ({
  ...noChange,
  audit: [
    {
      actor: agent.id,
      action,
      chatId: customer,
      about,
      ...(phone === undefined ? {} : { phone }),
    } satisfies AuditEntry,
  ],
})

/** Shows the card, name and icon of the customer's topic as they are now. */
export const refreshTopic = (chatId: number): Decision => {
  const to: PostTarget = { kind: 'customer', chatId }
  return {
    ...noChange,
    posts: [
      { to, post: { kind: 'card' } },
      { to, post: { kind: 'topic-look' } },
    ] satisfies readonly Posting[],
  }
}

/** An agent as customers and talks know them: id and name. */
export const nameOf = ({ id, name }: AgentName): AgentName => ({ id, name })

/** The customer's talk while it is not over, else null. */
export const openTalkOf = ({ talk }: DeskSituation): Talk | null => (talk && talk.state !== 'ended' ? talk : null)

/** True while the open talk is this agent's. */
export const isTheirs = (situation: DeskSituation, agent: Agent): boolean =>
  openTalkOf(situation)?.agent?.id === agent.id
