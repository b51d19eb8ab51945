import { answer, recordAudit, html, replaceLine, combine } from './desk-context.ts'
import type { ActionOf, DeskContext, TopicContext } from './desk-context.ts'
import { askProof } from './ask-proof.ts'
import { ban } from './bans.ts'
import { readPress } from '../desk/button-data.ts'
import type { DeskPress } from '../desk/button-data.ts'
import { sayCanned } from './canned-answers.ts'
import type { Decision } from './decision.ts'
import { noChange } from './decision.ts'
import { handleWithheldPress } from './withheld-words.ts'
import { askAct, doAct, judgeRecovery, offerActs } from './operator-acts.ts'
import { dropAnswer, judgeDraft } from './agent-answers.ts'
import { passTalk } from './pass-talk.ts'
import { openNumber } from './open-number.ts'
import { giveBack, hold, solve, take } from './talk-commands.ts'
import { readModulePress } from './desk-module.ts'
import { whyNotAgent } from './permissions.ts'

type PressEvent = ActionOf<'pressed'>

const decidePress = (ctx: TopicContext<PressEvent>, { act, args }: DeskPress): Decision => {
  const [first = ''] = args
  switch (act) {
    case 'take':
      return take(ctx)
    case 'back':
      return giveBack(ctx, first === '' ? null : first)
    case 'solved':
      return solve(ctx, null)
    case 'hold':
      return hold(ctx)
    case 'history':
      return combine(
        { ...noChange, request: { kind: 'history', chatId: ctx.customer } },
        recordAudit(ctx, 'history'),
        answer(ctx, 'toast-history'),
      )
    case 'acts':
      return offerActs(ctx)
    case 'prove':
      return askProof(ctx)
    case 'open':
      return openNumber(ctx, first)
    case 'send':
    case 'note':
    case 'drop':
    case 'anyway':
    case 'reword':
      return handleWithheldPress(ctx, act, args)
    case 'pass':
      return first === '' ? answer(ctx, 'toast-stale') : passTalk(ctx, first)
    case 'say':
      return first === '' ? answer(ctx, 'toast-stale') : sayCanned(ctx, first, args[1] ?? null)
    case 'keep':
    case 'change':
    case 'discard':
      return judgeDraft(ctx, act, args)
    case 'unsay':
      return dropAnswer(ctx, first)
    case 'op':
      return askAct(ctx, args)
    case 'do':
      return doAct(ctx, args)
    case 'allow':
    case 'deny':
      return judgeRecovery(ctx, act, args)
    case 'ban':
      return ban(ctx)
    case 'leave':
      return combine(replaceLine(ctx, html(ctx, 'left-as-is')), answer(ctx, 'toast-left'))
  }
}

/**
 * Adds an empty toast where a press has no answer yet, since its button would spin on. A claim and an end are answered
 * by the customer's turn.
 */
const withToast = (decision: Decision, callbackId: string): Decision => {
  const isAnswered = decision.inbox.some(
    ({ event }) => (event.kind === 'claimed' || event.kind === 'released') && event.callbackId === callbackId,
  )
  return decision.toast || isAnswered ? decision : { ...decision, toast: { callbackId, text: '' } }
}

/**
 * Decides about a press on a card or a line, by the present situation; an old or forged press is answered as out of
 * date.
 */
export const handlePress = (ctx: DeskContext<PressEvent>): Decision => {
  const { situation, event } = ctx
  const { agent, customer, talk } = situation
  const why = whyNotAgent(situation, event)
  if (why || !agent) return answer(ctx, why?.message ?? 'no-stranger', why?.vars ?? {})
  if (readModulePress(event.data)) return { ...noChange, request: { kind: 'module' } }
  const press = readPress(event.data)
  if (!press || customer === null || press.talk !== (talk?.id ?? 0)) return answer(ctx, 'toast-stale')
  return withToast(decidePress({ ...ctx, agent, customer }, press), event.callbackId)
}
