import type { TracePlace } from '../core/ports/spans.ts'
import type { TurnObserver } from '../core/ports/turn-observer.ts'
import type { Vault } from '../core/ports/vault.ts'
import { callId } from '../core/conversation/call-id.ts'
import { chatDigest } from '../adapters/postgres/chat-digest.ts'
import type { Logger } from './logger.ts'

const round = (ms: number): number => Math.round(ms * 10) / 10

/** Id of the trace, the second part of a place in it. */
const traceIdOf = (place: TracePlace): string => place.split('-')[1] ?? ''

/** Adds one line a turn to what counts turns, at debug: when it is off, nothing is computed. */
export const observeTurns = (counter: TurnObserver, vault: Pick<Vault, 'digest'>, log: Logger): TurnObserver => ({
  ...counter,
  onTurn: (report) => {
    counter.onTurn(report)
    if (!log.isLevelEnabled('debug')) return
    const { chatId, seq, turn, event, flow, step, calls, answered, times, trace } = report
    const correlators = answered === null ? calls : [callId(chatId, answered.turn, answered.call), ...calls]
    log.debug(
      {
        chat: chatDigest(vault, chatId),
        seq,
        turn,
        event,
        state: flow === '' ? '' : `${flow}.${step}`,
        ms: round(times.read + times.decide + times.commit),
        waited: round(times.wait),
        ...(correlators.length === 0 ? {} : { correlators }),
        ...(trace === undefined ? {} : { trace: traceIdOf(trace) }),
      },
      'turn',
    )
  },
})
