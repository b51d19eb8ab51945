import { changeShift, handleAgents } from './agent-list.ts'
import type { AgentContext } from './agent-list.ts'
import { answer, recordAudit, isTheirs, ownHtml, reply, combine } from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext } from './desk-context.ts'
import { askProof } from './ask-proof.ts'
import { askBan, unban } from './bans.ts'
import { handleCanned } from './canned-answers.ts'
import { chooseLanguage } from './choose-language.ts'
import type { Decision, DeskRequest } from './decision.ts'
import { noChange } from './decision.ts'
import { deskZone } from '../desk/desk-text.ts'
import { readFindQuery } from './find-query.ts'
import { readStatsPeriod } from './stats-period.ts'
import { nearestNames } from '../text/nearest-names.ts'
import { offerActs } from './operator-acts.ts'
import { passTalk } from './pass-talk.ts'
import { tagTalk } from './tag-talk.ts'
import { deleteWords, giveBack, hold, solve, take } from './talk-commands.ts'
import { whyNotAgent } from './permissions.ts'
import { keepNote } from './agent-words.ts'
import { askAsIs } from './withheld-words.ts'

type CommandEvent = ActionOf<'command'>
type TopicCommand = (ctx: TopicContext<CommandEvent>, words: string) => Decision

const request = (wanted: DeskRequest): Decision => ({ ...noChange, request: wanted })

const takeNote: TopicCommand = (ctx, words) => (words === '' ? answer(ctx, 'no-note') : keepNote(ctx, words))

const assign: TopicCommand = (ctx, words) => {
  if (ctx.agent.role !== 'supervisor') return answer(ctx, 'no-supervisor')
  return passTalk(ctx, words)
}

const requestHistory: TopicCommand = (ctx) =>
  combine(request({ kind: 'history', chatId: ctx.customer }), recordAudit(ctx, 'history'))

const requestTranscript: TopicCommand = (ctx) =>
  combine(request({ kind: 'transcript', chatId: ctx.customer }), recordAudit(ctx, 'transcript'))

/** Commands that work in a customer's topic. */
const topicCommands: ReadonlyMap<string, TopicCommand> = new Map<string, TopicCommand>([
  ['take', (ctx) => take(ctx)],
  ['back', (ctx, words) => giveBack(ctx, words === '' ? null : words)],
  ['pass', passTalk],
  ['hold', hold],
  ['solved', (ctx, words) => solve(ctx, words === '' ? null : words)],
  ['tag', tagTalk],
  ['note', takeNote],
  ['c', handleCanned],
  ['delete', (ctx) => deleteWords(ctx)],
  ['history', requestHistory],
  ['file', requestTranscript],
  ['op', (ctx) => offerActs(ctx)],
  ['prove', (ctx) => askProof(ctx)],
  ['assign', assign],
  ['ban', (ctx) => askBan(ctx)],
  ['unban', (ctx) => unban(ctx)],
])

const requestStats = (ctx: AgentContext): Decision => {
  const period = readStatsPeriod(ctx.event.words, deskZone(ctx.world), ctx.at)
  return period === null ? answer(ctx, 'no-stats') : request({ kind: 'stats', ...period })
}

/** Makes a file of the talks of a period; for supervisors, and written down. */
const requestExport = (ctx: AgentContext): Decision => {
  const period = readStatsPeriod(ctx.event.words, deskZone(ctx.world), ctx.at)
  if (period === null) return answer(ctx, 'no-export')
  return combine(request({ kind: 'export', ...period }), recordAudit({ agent: ctx.agent, customer: null }, 'export'))
}

/**
 * Searches talks. The audit log tells that somebody searched, and the journal by which whole number; never the words.
 */
const requestFind = (ctx: AgentContext): Decision => {
  const { world, agent, event, at } = ctx
  const country = world.services[0]?.country ?? 'BY'
  const query = readFindQuery(event.words, { country, zone: deskZone(world), at })
  if (query === null) return answer(ctx, 'no-find')
  const asked = { agent, customer: null }
  return combine(
    request({ kind: 'find', query, by: agent.id }),
    query.phones.length === 0 ? recordAudit(asked, 'find') : noChange,
    ...query.phones.map((phone) => recordAudit(asked, 'find', '', phone)),
  )
}

/** Leaves the decision to the desk modules: see `DeskModule`. */
const askModules = request({ kind: 'module' })

const forSupervisor = (ctx: AgentContext, decision: Decision): Decision =>
  ctx.agent.role === 'supervisor' ? decision : answer(ctx, 'no-supervisor')

/** Commands that work in General. */
const generalCommands: ReadonlyMap<string, (ctx: AgentContext) => Decision> = new Map<
  string,
  (ctx: AgentContext) => Decision
>([
  ['agents', handleAgents],
  ['find', requestFind],
  ['stats', requestStats],
  ['export', (ctx) => forSupervisor(ctx, requestExport(ctx))],
  ['status', () => request({ kind: 'status' })],
  ['setup', () => request({ kind: 'setup' })],
  ['notice', (ctx) => forSupervisor(ctx, askModules)],
  ['notices', () => askModules],
  ['incident', (ctx) => forSupervisor(ctx, askModules)],
  ['incidents', () => askModules],
])

const showHelp = (ctx: AgentContext): Decision => {
  const lines = (names: Iterable<string>): string =>
    [...names].map((name) => `/${name} — ${ownHtml(ctx, `command-${name}`)}`).join('\n')
  return reply(
    ctx,
    [
      ownHtml(ctx, 'help'),
      '',
      ownHtml(ctx, 'help-topic'),
      lines(topicCommands.keys()),
      '',
      ownHtml(ctx, 'help-general'),
      lines(generalCommands.keys()),
      '',
      ownHtml(ctx, 'help-anywhere'),
      lines(commonCommands.keys()),
    ].join('\n'),
  )
}

const commonCommands: ReadonlyMap<string, (ctx: AgentContext) => Decision> = new Map<
  string,
  (ctx: AgentContext) => Decision
>([
  ['shift', changeShift],
  ['language', chooseLanguage],
  ['help', showHelp],
])

/** Names of all desk commands, in the order of `/help`; each has a text `command-<name>`. */
export const deskCommands: readonly string[] = [
  ...topicCommands.keys(),
  ...generalCommands.keys(),
  ...commonCommands.keys(),
]

/**
 * Answers an unknown command; in a talk of the writer's own they may have meant it for the customer, and may send it as
 * it is.
 */
const suggestCommand = (ctx: DeskContext<CommandEvent>): Decision => {
  const { agent, customer } = ctx.situation
  if (agent && customer !== null && isTheirs(ctx.situation, agent))
    return askAsIs({ ...ctx, agent, customer }, ctx.event.name, deskCommands)
  const [meant] = nearestNames(ctx.event.name, deskCommands)
  return meant === undefined ? answer(ctx, 'no-command') : answer(ctx, 'no-command-near', { command: `/${meant}` })
}

/**
 * Decides about a command of the group. A command in the wrong place is answered with the right place, an unknown one
 * with the nearest name; strangers are refused.
 */
export const handleCommand = (ctx: DeskContext<CommandEvent>): Decision => {
  const { situation, event } = ctx
  const { agent, customer } = situation
  const why = whyNotAgent(situation, event)
  if (why || !agent) return answer(ctx, why?.message ?? 'no-stranger', why?.vars ?? {})
  const words = event.words.trim()
  const topicCommand = topicCommands.get(event.name)
  if (topicCommand)
    return customer === null
      ? answer(ctx, 'no-here', { command: `/${event.name}` })
      : topicCommand({ ...ctx, agent, customer }, words)
  const generalCommand = generalCommands.get(event.name)
  if (generalCommand)
    return customer === null
      ? generalCommand({ ...ctx, agent })
      : answer(ctx, 'no-here-general', { command: `/${event.name}` })
  return commonCommands.get(event.name)?.({ ...ctx, agent }) ?? suggestCommand(ctx)
}
