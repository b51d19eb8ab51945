import { step, UNMADE } from '../life-cycle/life-cycle.ts'
import type { LifeCycle, Verdict } from '../life-cycle/life-cycle.ts'
import type { Notice, NoticeState } from './notice.ts'

/** State of a notice together with its work: what was sent is corrected or recalled in states of their own. */
export type NoticePhase = NoticeState | 'reworking' | 'rework paused' | 'rework stopped'

/** Events of a notice. */
type NoticeEvent =
  | 'made'
  | 'changed'
  | 'reworded'
  | 'approved'
  | 'begun'
  | 'time come'
  | 'paused'
  | 'resumed'
  | 'refused'
  | 'dropped'
  | 'cancelled'
  | 'last copy ended'
  | 'rework begun'

/**
 * The life cycle of a notice: drafted, sent to an audience that is fixed when it begins, corrected or recalled
 * afterwards. After a correction or a recall it is what it was before.
 */
export const noticeLifeCycle: LifeCycle<NoticePhase, NoticeEvent> = {
  id: 'notice',
  states: [
    'draft',
    'waiting',
    'running',
    'paused',
    'stopped',
    'done',
    'cancelled',
    'reworking',
    'rework paused',
    'rework stopped',
  ],
  over: ['done', 'cancelled'],
  transitions: [
    { event: 'made', by: ['supervisor'], from: [UNMADE], to: 'draft' },
    { event: 'changed', by: ['supervisor'], from: ['draft'], to: 'same' },
    {
      event: 'reworded',
      by: ['supervisor'],
      from: [
        'waiting',
        'running',
        'paused',
        'stopped',
        'done',
        'cancelled',
        'reworking',
        'rework paused',
        'rework stopped',
      ],
      to: 'same',
    },
    { event: 'approved', by: ['supervisor'], from: ['draft'], to: 'same' },
    { event: 'begun', by: ['supervisor'], from: ['draft'], to: 'running', when: 'now' },
    { event: 'begun', by: ['supervisor'], from: ['draft'], to: 'waiting', when: 'later' },
    { event: 'begun', by: ['supervisor'], from: ['draft'], to: 'done', when: 'nobody wants it' },
    { event: 'dropped', by: ['supervisor'], from: ['draft'], to: 'cancelled' },
    { event: 'time come', by: ['clock'], from: ['waiting'], to: 'running' },
    { event: 'paused', by: ['supervisor'], from: ['waiting', 'running'], to: 'paused' },
    { event: 'paused', by: ['supervisor'], from: ['reworking'], to: 'rework paused' },
    { event: 'resumed', by: ['supervisor'], from: ['paused', 'stopped'], to: 'running', when: 'its time has come' },
    { event: 'resumed', by: ['supervisor'], from: ['paused', 'stopped'], to: 'waiting', when: 'its time is to come' },
    { event: 'resumed', by: ['supervisor'], from: ['rework paused', 'rework stopped'], to: 'reworking' },
    { event: 'refused', by: ['bot'], from: ['running'], to: 'stopped' },
    { event: 'refused', by: ['bot'], from: ['reworking'], to: 'rework stopped' },
    {
      event: 'cancelled',
      by: ['supervisor'],
      from: ['waiting', 'running', 'paused', 'stopped'],
      to: 'cancelled',
    },
    { event: 'last copy ended', by: ['bot'], from: ['running', 'paused'], to: 'done' },
    { event: 'last copy ended', by: ['bot'], from: ['stopped', 'cancelled'], to: 'same' },
    { event: 'rework begun', by: ['supervisor'], from: ['paused', 'stopped', 'done', 'cancelled'], to: 'reworking' },
    ...(['paused', 'stopped', 'done', 'cancelled'] as const).flatMap((before) => [
      {
        event: 'cancelled' as const,
        by: ['supervisor'] as const,
        from: ['reworking', 'rework paused', 'rework stopped'] as const,
        to: before,
        when: `was ${before}`,
      },
      {
        event: 'last copy ended' as const,
        by: ['bot'] as const,
        from: ['reworking', 'rework paused', 'rework stopped'] as const,
        to: before,
        when: `was ${before}`,
      },
    ]),
  ],
}

const reworkPhases: Partial<Readonly<Record<NoticeState, NoticePhase>>> = {
  running: 'reworking',
  paused: 'rework paused',
  stopped: 'rework stopped',
}

/** Gives the state of the chart from the two that are stored. */
export const phaseOf = ({ state, work }: Pick<Notice, 'state' | 'work'>): NoticePhase =>
  (work === 'send' ? undefined : reworkPhases[state]) ?? state

/** Gives the state that is stored for a state of the chart. */
export const storedState = (phase: NoticePhase): NoticeState => {
  switch (phase) {
    case 'reworking':
      return 'running'
    case 'rework paused':
      return 'paused'
    case 'rework stopped':
      return 'stopped'
    default:
      return phase
  }
}

/** True for a state in which copies that arrived are corrected or recalled. */
export const isRework = (phase: NoticePhase): boolean => storedState(phase) !== phase

/** A stored notice as its next step depends on it. */
export interface StoredNotice extends Pick<Notice, 'state' | 'work'> {
  /** State to which it returns from a correction or a recall; null for one that had none. */
  readonly before: NoticeState | null
  /** True while its time is still to come. */
  readonly isEarly: boolean
}

const refusal = (from: NoticePhase, event: NoticeEvent): Verdict<NoticePhase, NoticeEvent> => ({
  kind: 'not-allowed-now',
  event,
  from,
})

/** Asks the chart for the way to a state that a supervisor, or a refusal of Telegram, wants for a notice. */
export const moveTo = (notice: StoredNotice, to: NoticeState): Verdict<NoticePhase, NoticeEvent> => {
  const phase = phaseOf(notice)
  switch (to) {
    case 'running':
      return step(
        noticeLifeCycle,
        phase,
        'resumed',
        isRework(phase) ? 'reworking' : notice.isEarly ? 'waiting' : 'running',
      )
    case 'paused':
      return step(noticeLifeCycle, phase, 'paused')
    case 'stopped':
      return step(noticeLifeCycle, phase, 'refused')
    case 'cancelled':
      if (phase === 'draft') return step(noticeLifeCycle, phase, 'dropped')
      return step(noticeLifeCycle, phase, 'cancelled', isRework(phase) ? (notice.before ?? 'cancelled') : 'cancelled')
    default:
      return refusal(phase, 'resumed')
  }
}

/** Gives the state after a correction or a recall. To recall what was sent cancels what was not sent yet. */
export const stateAfterRework = (state: NoticeState, work: 'correct' | 'recall'): NoticeState =>
  work === 'recall' && (state === 'paused' || state === 'stopped') ? 'cancelled' : state
