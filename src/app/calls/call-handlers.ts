import type { Calls } from '../../core/flow/calls.ts'
import type { AgentCallName } from '../../core/flow/call-register.ts'
import type { DeskStore } from '../../core/ports/desk-store.ts'
import type { OpenCall } from '../../core/ports/call-store.ts'
import type { Handler } from './perform.ts'
import { applyForNumber, changeNumber } from './change-number.ts'
import { checkCodeWord, resetPassword } from './code-word-calls.ts'
import { checkCode } from './check-code.ts'
import { sendCode } from './code-calls.ts'
import type { CallParts } from './call-context.ts'
import { exportData } from './export-data.ts'
import { askForPerson, forgetCustomer, leaveQueue, lookAtDesk, scoreTalk } from './person-calls.ts'
import type { DeskCallParts } from './person-calls.ts'
import { lookAtDelivery, resendCode, startRecovery } from './agent-calls.ts'
import { collectEvidence } from './collect-evidence.ts'
import { currentIncident, subscribeToIncident } from './incident-calls.ts'
import {
  blockLine,
  forwardCalls,
  pauseLine,
  readForwarding,
  readVoicemail,
  resumeLine,
  setVoicemail,
} from './line-calls.ts'
import { readNames, renameLine, renameMany } from './rename-calls.ts'
import { readNoticeChoices, setNoticeChoice } from './notice-choices.ts'
import type { NoticeChoiceStore } from './notice-choices.ts'
import { holdNumber, releaseNumber, searchNumbers } from './number-pool-calls.ts'
import { noteProof } from './note-proof.ts'
import { offerNetwork } from './offer-network.ts'
import { readProofs } from './read-proofs.ts'
import { cancelRequest, listRequests } from './request-calls.ts'
import { findSubscribers, listAccounts } from './subscriber-calls.ts'
import { endWatches, watchPhone } from './watch-number.ts'
import { stopAct } from './stop-act.ts'
import { openTicket } from './open-ticket.ts'

type Handlers = {
  readonly [Src in keyof Calls]: (input: Calls[Src]['input'], open: OpenCall) => Promise<Calls[Src]['output']>
}

/** Creates the handlers of the calls that agents make. */
const createAgentHandlers = (parts: CallParts, store: DeskStore) =>
  ({
    'desk.delivery': lookAtDelivery(parts, store),
    'desk.resend': resendCode(parts, store),
    'desk.recover': startRecovery(parts, store),
  }) satisfies Readonly<Record<AgentCallName, Handler>>

/** Creates one handler for each call that a flow or an agent may make. */
export const createHandlers = (
  parts: CallParts,
  desk: DeskCallParts,
  notices: NoticeChoiceStore,
): Readonly<Record<string, Handler>> => {
  const handlers: Handlers = {
    'incidents.current': currentIncident(parts),
    'incidents.subscribe': subscribeToIncident(parts),
    'evidence.collect': collectEvidence(parts),
    'phone.watch': watchPhone(parts),
    'codes.send': sendCode(parts),
    'codes.check': checkCode(parts),
    'tickets.open': openTicket(parts),
    'proofs.held': readProofs(parts),
    'network.offer': offerNetwork(parts, desk),
    'code-word.check': checkCodeWord(parts),
    'password.reset': resetPassword(parts),
    'subscribers.find': findSubscribers(parts),
    'accounts.list': listAccounts(parts),
    'numbers.search': searchNumbers(parts),
    'numbers.hold': holdNumber(parts),
    'numbers.release': releaseNumber(parts),
    'numbers.change': changeNumber(parts),
    'numbers.apply': applyForNumber(parts),
    'names.read': readNames(parts),
    'names.rename': renameLine(parts),
    'names.rename-many': renameMany(parts),
    'lines.pause': pauseLine(parts),
    'lines.resume': resumeLine(parts),
    'lines.block': blockLine(parts),
    'lines.forwarding': readForwarding(parts),
    'lines.forward': forwardCalls(parts),
    'lines.voicemail': readVoicemail(parts),
    'lines.set-voicemail': setVoicemail(parts),
    'requests.mine': listRequests(parts, desk),
    'requests.cancel': cancelRequest({ ...parts, receive: desk.receive }, desk),
    'acts.stop': stopAct({ ...parts, receive: desk.receive }),
    'desk.look': lookAtDesk(desk),
    'desk.ask': askForPerson(desk),
    'desk.note-proof': noteProof(parts, desk),
    'desk.leave': leaveQueue(desk),
    'desk.score': scoreTalk(desk),
    'customer.forget': async (input, open) => {
      await endWatches(parts, open.chatId)
      return forgetCustomer(desk)(input, open)
    },
    'customer.export': exportData(parts),
    'notices.wanted': readNoticeChoices(notices),
    'notices.want': setNoticeChoice(notices),
  }
  return { ...handlers, ...createAgentHandlers(parts, desk.store) }
}
