import type { AgentName } from '../desk/agent.ts'
import { pressData } from '../desk/button-data.ts'
import { DESK, mention } from '../desk/desk-text.ts'
import type { Post } from '../desk/post.ts'
import { escapeHtml } from '../text/html.ts'
import type { Html } from '../text/html.ts'
import { htmlOf, localeOf, topOf } from './draft.ts'
import type { Draft } from './draft.ts'
import type { Effect, TalkChange } from './effect.ts'
import { isAgents, isMessage } from './effect.ts'
import type { WorldEvent } from './event.ts'
import { viewOf } from './frame.ts'
import { retire, show } from './prompt.ts'
import { goOn } from './stack.ts'
import { comeBack, goBeside, goToMenu, stepBack } from './navigation.ts'
import { PERSON, ROOT, SCORE, TALK } from '../flow/world.ts'

type Of<Kind extends WorldEvent['kind']> = Extract<WorldEvent, { readonly kind: Kind }>

/** After a talk that ended in silence the customer's next words open it again for so long. */
const REOPENS_MS = 24 * 60 * 60_000

/** Puts something into the customer's topic. */
export const post = (draft: Draft, what: Post): void => {
  draft.effects.push({ kind: 'post', post: what })
}

/** Notes what became of the customer's talk. */
export const noteTalk = (draft: Draft, change: TalkChange): void => {
  draft.effects.push({ kind: 'talk', change })
}

/** A text for agents, in the desk's language: the first one we speak. */
const deskText = (
  { world: { texts } }: Draft,
  message: string,
  vars: Readonly<Record<string, string>> = {},
): string => {
  const text = texts.html(texts.locales[0] ?? '', { flow: TALK, message }, vars)
  if (text === null) throw new Error(`no text "${message}" for the desk`)
  return text
}

interface RemarkOptions {
  readonly vars?: Readonly<Record<string, string>>
  readonly replyTo?: number
  /** Who is called by name. */
  readonly asked?: readonly AgentName[]
  /** The talk that may be taken by a button below it. */
  readonly take?: number | undefined
}

/** A remark of the bot's in the customer's topic. */
export const remark = (
  draft: Draft,
  message: string,
  { vars, replyTo, asked = [], take }: RemarkOptions = {},
): void => {
  const { texts } = draft.world
  const text = [deskText(draft, message, vars), asked.map(mention).join(', ')].filter((part) => part !== '').join(' ')
  const label = texts.plain(texts.locales[0] ?? '', { flow: DESK, message: 'button-take' }, {}) ?? ''
  post(draft, {
    kind: 'line',
    text,
    buttons: take === undefined ? [] : [[{ label, data: pressData('take', take) }]],
    replyTo: replyTo ?? null,
  })
}

const toastAgent = (draft: Draft, callbackId: string | null, message: string, agent: AgentName): void => {
  if (callbackId === null) return
  const { texts } = draft.world
  const text = texts.plain(texts.locales[0] ?? '', { flow: TALK, message }, { agent: agent.name })
  draft.effects.push({ kind: 'toast', callbackId, text })
}

/** What the customer reads, whoever speaks. */
export const tell = (draft: Draft, message: string, vars: Readonly<Record<string, string>> = {}): void => {
  draft.effects.push({ kind: 'tell', text: htmlOf(draft, TALK, message, vars) })
}

/** What was to be passed on is not the passer's any more: it stays where it is, and the topic says so. */
const notPassed = (draft: Draft): void => {
  const { holder, agent } = draft.now.custody
  remark(draft, 'line-not-passed', { vars: { agent: holder === 'agent' ? (agent?.name ?? '') : 'none' } })
}

/** The first agent wins, unless they pass the customer on; the fence rises, so that nothing the bot has still to say may be said (G6). */
export const claim = (draft: Draft, { agent, callbackId, from, by }: Of<'claimed'>): void => {
  const { holder, agent: other, fence } = draft.now.custody
  if (from !== undefined && (holder !== 'agent' || other?.id !== from)) return notPassed(draft)
  if (from === undefined && holder === 'agent' && other)
    return toastAgent(draft, callbackId, other.id === agent.id ? 'toast-yours' : 'toast-taken', other)
  draft.now.custody = { holder: 'agent', agent, fence: fence + 1 }
  draft.now.reopens = 0
  if (draft.now.prompt) retire(draft, draft.now.prompt, {})
  draft.now.prompt = null
  noteTalk(draft, { kind: 'taken', agent })
  tell(draft, 'begins', { agent: agent.name })
  toastAgent(draft, callbackId, 'toast-yours', agent)
  if (by) remark(draft, 'line-passed', { vars: { agent: by.name }, asked: [agent] })
  if (draft.now.away) remark(draft, 'line-away')
}

/** Back out of the way to a person, to the question from which it was taken. */
export const leavePerson = (draft: Draft): void => {
  while (topOf(draft).flow.id === PERSON && stepBack(draft));
}

/** Where the conversation goes on after a talk: another flow, the score, or the question where it was. */
const resume = (draft: Draft, { how, flow }: Pick<Of<'released'>, 'how' | 'flow'>, note: string): void => {
  leavePerson(draft)
  const params = {}
  if (flow !== null && draft.world.flows.has(flow)) {
    goOn(draft, { flow, params })
    return show(draft, { note })
  }
  if (how === 'solved' && draft.world.flows.has(SCORE)) return goBeside(draft, SCORE, { note })
  if (topOf(draft).flow.id === PERSON) return goToMenu(draft, { note })
  show(draft, { note, again: draft.now.prompt !== null })
}

/** What the talk was about, as the menu calls it: the flow from which a person was called. */
const matterOf = (draft: Draft): string => {
  const flow = draft.stack.findLast((frame) => ![PERSON, ROOT, SCORE].includes(frame.flow.id))?.flow.id
  return (
    (flow !== undefined && draft.world.texts.plain(localeOf(draft), { flow: ROOT, message: `trouble-${flow}` }, {})) ||
    'none'
  )
}

const withSummary = (said: Html, words: string | null): Html =>
  words === null ? said : `${said}\n\n<blockquote>${escapeHtml(words)}</blockquote>`

/** Whoever waited in the queue waits no longer; who has left it by themselves knows. */
const leaveQueue = (draft: Draft, { how, flow, words }: Of<'released'>): void => {
  const top = topOf(draft)
  if (how === 'left' || top.flow.id !== PERSON || viewOf(top).relay !== true) return
  resume(draft, { how: 'left', flow }, withSummary(htmlOf(draft, TALK, 'left'), words))
}

/** Whoever decided that the talk is over had another one before them: it has changed hands since. */
const hasMoved = (draft: Draft, { of }: Of<'released'>): boolean => {
  const { holder, agent } = draft.now.custody
  return of !== undefined && of !== (holder === 'agent' ? (agent?.id ?? null) : null)
}

const toastEnd = (draft: Draft, { how, callbackId }: Of<'released'>, isOver: boolean): void => {
  if (callbackId)
    toastAgent(
      draft,
      callbackId,
      isOver ? `toast-${how}` : 'toast-moved-on',
      draft.now.custody.agent ?? { id: 0, name: '' },
    )
  else if (!isOver && how !== 'silent') remark(draft, 'line-moved-on')
}

/** The talk is over: the bot answers again, and says so. */
export const release = (draft: Draft, released: Of<'released'>): void => {
  const { how, words } = released
  const { holder, agent, fence } = draft.now.custody
  const isOver = !hasMoved(draft, released)
  toastEnd(draft, released, isOver)
  if (!isOver) return
  noteTalk(draft, { kind: 'ended', how })
  if (how === 'banned') draft.now.reopens = 0
  if (holder !== 'agent') return leaveQueue(draft, released)
  draft.now.custody = { holder: 'bot', agent: null, fence: fence + 1 }
  draft.now.reopens = how === 'silent' ? draft.event.at + REOPENS_MS : 0
  const said = htmlOf(draft, TALK, how, { agent: agent?.name ?? '', matter: matterOf(draft) })
  resume(draft, released, withSummary(said, words))
}

/** The customer ends the talk, and goes on elsewhere than before it. */
export const endTalkByCustomer = (draft: Draft): void => {
  noteTalk(draft, { kind: 'ended', how: 'left' })
  draft.now.custody = { holder: 'bot', agent: null, fence: draft.now.custody.fence + 1 }
  draft.now.reopens = 0
  leavePerson(draft)
}

/** Back in the queue, for a team or for whoever is free first; the customer reads why somebody else will answer. */
export const queue = (draft: Draft, { from, by = from, team = null, talk }: Of<'queued'>): void => {
  const { holder, agent, fence } = draft.now.custody
  if (holder !== 'agent' || agent?.id !== from.id) return notPassed(draft)
  draft.now.custody = { holder: 'bot', agent: null, fence: fence + 1 }
  noteTalk(draft, { kind: 'queued', team: team?.name ?? null })
  const vars = { agent: by.name, team: team?.name ?? 'none' }
  remark(draft, 'line-queued', { vars, asked: team?.asked ?? [], take: talk })
  goBeside(draft, PERSON, { note: htmlOf(draft, TALK, 'queued', { agent: from.name }) }, { reopened: true })
}

const isTheirs = (draft: Draft, agent: AgentName): boolean =>
  draft.now.custody.holder === 'agent' && draft.now.custody.agent?.id === agent.id

/** Whether an agent may speak: the talk is theirs, and somebody is there. What may not leave is told in the topic. */
const maySpeak = (draft: Draft, agent: AgentName, replyTo?: number): boolean => {
  const mark = replyTo === undefined ? {} : { replyTo }
  if (!isTheirs(draft, agent)) remark(draft, 'line-not-yours', mark)
  else if (draft.now.away) remark(draft, 'line-not-delivered-blocked', mark)
  else return true
  return false
}

/** An agent's words go to the customer. */
export const agentSays = (draft: Draft, event: Of<'agent-said'> | Of<'agent-sent'>): void => {
  if (!maySpeak(draft, event.agent, event.kind === 'agent-said' ? event.word.messageId : undefined)) return
  if (event.kind === 'agent-sent') draft.effects.push({ kind: 'tell', text: event.text })
  else draft.effects.push({ kind: 'relay', from: event.word, album: event.album, replyTo: event.replyTo })
  noteTalk(draft, { kind: 'answered' })
}

/** What an agent did to a message that has gone out. */
export const agentChanges = (
  draft: Draft,
  event: Of<'agent-edited'> | Of<'agent-reacted'> | Of<'agent-deleted'>,
): void => {
  if (draft.now.away) return
  const { messageId } = event
  switch (event.kind) {
    case 'agent-edited':
      return void draft.effects.push({ kind: 'reword', messageId, text: event.text, caption: event.caption })
    case 'agent-reacted':
      return void draft.effects.push({ kind: 'react', messageId, emoji: event.emoji })
    case 'agent-deleted':
      return void draft.effects.push({ kind: 'withdraw', messageId })
  }
}

/** The agent waits: the customer is asked whether they are still there. */
export const nudge = (draft: Draft): void => {
  const { holder, agent } = draft.now.custody
  if (holder === 'agent' && !draft.now.away) tell(draft, 'nudge', { agent: agent?.name ?? '' })
}

/** The customer is back after blocking the bot, in the middle of a talk. */
export const comeBackToTalk = (draft: Draft): void => {
  if (!draft.now.away) return
  comeBack(draft)
  remark(draft, 'line-back')
}

/** While a person answers, the bot is silent (G6): of what a turn would say only the agent's words, and the taking over itself, leave. */
export const silence = ({ before, now }: Draft, effects: readonly Effect[]): readonly Effect[] => {
  const speaks = !now.away && !(before.custody.holder === 'agent' && now.custody.holder === 'agent')
  return effects.filter(
    (effect) => !isMessage(effect) || effect.kind === 'erase' || speaks || (isAgents(effect) && !now.away),
  )
}
