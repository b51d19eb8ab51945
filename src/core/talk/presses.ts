import { answer, html, settle, together } from './desk-context.ts'
import type { ActionOf, Asked, InTopic } from './desk-context.ts'
import { ban } from './bans.ts'
import { readPress } from '../desk/button-data.ts'
import type { DeskPress } from '../desk/button-data.ts'
import { sayCanned } from './canned-answers.ts'
import type { Decision } from './decision.ts'
import { nothing } from './decision.ts'
import { pressHeld } from './withheld-words.ts'
import { askAct, doAct, judgeRecovery, offerActs } from './operator-acts.ts'
import { pass } from './pass-talk.ts'
import { giveBack, hold, solve, take } from './talk-commands.ts'
import { readRoomPress } from './desk-module.ts'
import { whyNotAgent } from './permissions.ts'

type Pressed = ActionOf<'pressed'>

const act = (asked: InTopic<Pressed>, { act, args }: DeskPress): Decision => {
  const [first = ''] = args
  switch (act) {
    case 'take':
      return take(asked)
    case 'back':
      return giveBack(asked, null)
    case 'solved':
      return solve(asked, null)
    case 'hold':
      return hold(asked)
    case 'history':
      return together({ ...nothing, wish: { kind: 'history', chatId: asked.customer } }, answer(asked, 'toast-history'))
    case 'acts':
      return offerActs(asked)
    case 'send':
    case 'note':
    case 'drop':
      return pressHeld(asked, act, args)
    case 'pass':
      return first === '' ? answer(asked, 'toast-stale') : pass(asked, first)
    case 'say':
      return first === '' ? answer(asked, 'toast-stale') : sayCanned(asked, first)
    case 'op':
      return askAct(asked, args)
    case 'do':
      return doAct(asked, args)
    case 'allow':
    case 'deny':
      return judgeRecovery(asked, act, args)
    case 'ban':
      return ban(asked)
    case 'leave':
      return together(settle(asked, html(asked, 'left-as-is')), answer(asked, 'toast-left'))
  }
}

/** No press is left without an answer: its button would go on turning. A claim and an end are answered by the customer's turn. */
const withToast = (decision: Decision, callbackId: string): Decision => {
  const isTold = decision.tell.some(
    ({ event }) => (event.kind === 'claimed' || event.kind === 'released') && event.callbackId === callbackId,
  )
  return decision.toast || isTold ? decision : { ...decision, toast: { callbackId, text: '' } }
}

/** A button of a card or a line. It is decided by how things are now: what is old or made up is told so. */
export const pressed = (asked: Asked<Pressed>): Decision => {
  const { situation, event } = asked
  const { agent, customer, talk } = situation
  const why = whyNotAgent(situation, event)
  if (why || !agent) return answer(asked, why?.message ?? 'no-stranger', why?.vars ?? {})
  if (readRoomPress(event.data)) return { ...nothing, wish: { kind: 'room' } }
  const press = readPress(event.data)
  if (!press || customer === null || press.talk !== (talk?.id ?? 0)) return answer(asked, 'toast-stale')
  return withToast(act({ ...asked, agent, customer }, press), event.callbackId)
}
