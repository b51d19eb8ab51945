import type { Calls } from '../../core/calls.ts'
import type { NumberCalls } from '../../core/number-calls.ts'
import type { OpenCall } from '../../core/store.ts'
import type { Handler } from '../perform.ts'
import { checkCode, sendCode } from './codes.ts'
import type { CallParts } from './context.ts'
import { collectEvidence } from './evidence.ts'
import { currentIncident, subscribeToIncident } from './incidents.ts'
import { openTicket } from './tickets.ts'

type Handlers = { readonly [Src in Exclude<keyof Calls, keyof NumberCalls>]: (input: Calls[Src]['input'], open: OpenCall) => Promise<Calls[Src]['output']> }

/** How each call that a flow may make is performed. */
export const createHandlers = (parts: CallParts): Readonly<Record<string, Handler>> => {
  const handlers: Handlers = {
    'incidents.current': currentIncident(parts),
    'incidents.subscribe': subscribeToIncident(parts),
    'evidence.collect': collectEvidence(parts),
    'codes.send': sendCode(parts),
    'codes.check': checkCode(parts),
    'tickets.open': openTicket(parts),
  }
  return handlers
}

/** CAMARA one-time-password-sms has no idempotency key: a code is sent, and compared, at most once a call (G4). */
export const atMostOnce: ReadonlySet<string> = new Set<keyof Calls>(['codes.send', 'codes.check'])
