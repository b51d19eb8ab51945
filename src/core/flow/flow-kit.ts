/**
 * Everything a flow may import: the one door of the core for the authors of flows. A flow imports this file, xstate and
 * its own folder, and nothing else; `tests/architecture.test.ts` holds it to that.
 */
export { isClosedForInvoices, isClosedForRenaming } from '../catalogue/closed-days.ts'
export { codeWordAction } from '../catalogue/act.ts'
export { proofsFor } from '../catalogue/proof.ts'
export type { Proof } from '../catalogue/proof.ts'
export type { Article, PerLanguage, Service } from '../catalogue/service.ts'
export { addContextFields } from './add-context-fields.ts'
export type { Finding } from './brief.ts'
export { failureOf } from './call-failure.ts'
export type { KnownIncident, SentCode } from './calls.ts'
export { choiceKey } from './choice.ts'
export type { Choice, GivenDetails } from './choice.ts'
export type { DeskAvailability } from './desk-calls.ts'
export { lineRefusals, noEvidence } from './evidence.ts'
export type { Evidence, LineRefusal, NumberRole } from './evidence.ts'
export { call, defineFlow, flowTypes, subFlow } from './flow.ts'
export type { FlowInput, FlowOutput, OldSnapshot } from './flow.ts'
export { incidentWords } from './incident-words.ts'
export type { ShownIncident } from './incident-words.ts'
export { noContact, contactParams, readKnownContact } from './known-contact.ts'
export type { KnownContact } from './known-contact.ts'
export { noticeKinds } from './notice-calls.ts'
export type { NoticeKind } from './notice-calls.ts'
export type {
  BadLine,
  ColumnChoice,
  FoundSubscriber,
  ListQuestion,
  ListReading,
  OfferedNumber,
  OpenRequest,
  PlacedOrder,
} from './number-calls.ts'
export { nationalDigits, readLineMask, readNumberMask } from './number-mask.ts'
export type { MaskProblem, MaskReading } from './number-mask.ts'
export type { KnownAnswer, ListItem, View } from './view.ts'
export type { CodeChannel } from '../operator/codes.ts'
export type { ForwardingRules } from '../operator/lines.ts'
export { NUMBER_CATEGORIES } from '../operator/numbers.ts'
export type { NumberCategory } from '../operator/numbers.ts'
export type { ErrorCode } from '../operator/error-code.ts'
export type { CalendarDate, DateTime, PhoneNumber } from '../text/phone-number.ts'
export { problemOfName, tidyName } from '../text/subscriber-name.ts'
export { readPhone, showPhone } from '../text/phone.ts'
export { likelyAddress } from '../text/likely-address.ts'
export type { TextVar } from '../text/texts.ts'
