import { changeShift, keepAgents } from './agent-list.ts'
import type { ByAgent } from './agent-list.ts'
import { answer, audited, html, reply, together } from './desk-context.ts'
import type { ActionOf, Asked, InTopic } from './desk-context.ts'
import { askBan, unban } from './bans.ts'
import { sayCanned } from './canned-answers.ts'
import type { Decision, DeskWish } from './decision.ts'
import { nothing } from './decision.ts'
import { nearest } from '../text/nearest.ts'
import { offerActs } from './operator-acts.ts'
import { pass } from './pass-talk.ts'
import { deleteWords, giveBack, hold, solve, take } from './talk-commands.ts'
import { whyNotAgent } from './permissions.ts'
import { noted } from './agent-words.ts'

type Command = ActionOf<'command'>
type Work = (asked: InTopic<Command>, words: string) => Decision

const wish = (wanted: DeskWish): Decision => ({ ...nothing, wish: wanted })

const note: Work = (asked, words) => (words === '' ? answer(asked, 'no-note') : noted(asked, words))

const assign: Work = (asked, words) => {
  if (asked.agent.role !== 'supervisor') return answer(asked, 'no-supervisor')
  return pass(asked, words)
}

const transcript: Work = (asked) =>
  together(wish({ kind: 'transcript', chatId: asked.customer }), audited(asked, 'transcript'))

/** What is done in a customer's topic. */
const inTopic: ReadonlyMap<string, Work> = new Map<string, Work>([
  ['take', (asked) => take(asked)],
  ['back', (asked, words) => giveBack(asked, words === '' ? null : words)],
  ['pass', pass],
  ['hold', (asked) => hold(asked)],
  ['solved', (asked, words) => solve(asked, words === '' ? null : words)],
  ['note', note],
  ['c', sayCanned],
  ['delete', (asked) => deleteWords(asked)],
  ['history', (asked) => wish({ kind: 'history', chatId: asked.customer })],
  ['file', transcript],
  ['op', (asked) => offerActs(asked)],
  ['assign', assign],
  ['ban', (asked) => askBan(asked)],
  ['unban', (asked) => unban(asked)],
])

const stats = (asked: ByAgent): Decision => {
  const word = asked.event.words.trim().toLowerCase()
  if (word !== '' && word !== 'week') return answer(asked, 'no-stats')
  return wish({ kind: 'stats', days: word === 'week' ? 7 : 1 })
}

/** The rooms of the desk decide. */
const room = wish({ kind: 'room' })

const supervised = (asked: ByAgent, decision: Decision): Decision =>
  asked.agent.role === 'supervisor' ? decision : answer(asked, 'no-supervisor')

/** What is done in General. */
const inGeneral: ReadonlyMap<string, (asked: ByAgent) => Decision> = new Map<string, (asked: ByAgent) => Decision>([
  ['agents', keepAgents],
  ['stats', stats],
  ['status', () => wish({ kind: 'status' })],
  ['setup', () => wish({ kind: 'setup' })],
  ['notice', (asked) => supervised(asked, room)],
  ['notices', () => room],
  ['incident', (asked) => supervised(asked, room)],
  ['incidents', () => room],
])

const help = (asked: ByAgent): Decision => {
  const lines = (names: Iterable<string>): string =>
    [...names].map((name) => `/${name} — ${html(asked, `command-${name}`)}`).join('\n')
  return reply(
    asked,
    [
      html(asked, 'help'),
      '',
      html(asked, 'help-topic'),
      lines(inTopic.keys()),
      '',
      html(asked, 'help-general'),
      lines(inGeneral.keys()),
      '',
      html(asked, 'help-anywhere'),
      lines(anywhere.keys()),
    ].join('\n'),
  )
}

const anywhere: ReadonlyMap<string, (asked: ByAgent) => Decision> = new Map<string, (asked: ByAgent) => Decision>([
  ['shift', changeShift],
  ['help', help],
])

/** Every command of the desk, in the order in which `/help` tells them; each has a text `command-<name>`. */
export const deskCommands: readonly string[] = [...inTopic.keys(), ...inGeneral.keys(), ...anywhere.keys()]

const unknown = (asked: Asked<Command>): Decision => {
  const [meant] = nearest(asked.event.name, deskCommands)
  return meant === undefined ? answer(asked, 'no-command') : answer(asked, 'no-command-near', { command: `/${meant}` })
}

/** A command of the desk. One in a wrong place is told the right one, an unknown one the nearest; strangers are refused. */
export const command = (asked: Asked<Command>): Decision => {
  const { situation, event } = asked
  const { agent, customer } = situation
  const why = whyNotAgent(situation, event)
  if (why || !agent) return answer(asked, why?.message ?? 'no-stranger', why?.vars ?? {})
  const words = event.words.trim()
  const here = inTopic.get(event.name)
  if (here)
    return customer === null
      ? answer(asked, 'no-here', { command: `/${event.name}` })
      : here({ ...asked, agent, customer }, words)
  const there = inGeneral.get(event.name)
  if (there)
    return customer === null
      ? there({ ...asked, agent })
      : answer(asked, 'no-here-general', { command: `/${event.name}` })
  return anywhere.get(event.name)?.({ ...asked, agent }) ?? unknown(asked)
}
