import type { WalkEnd } from '../../../src/core/walk/walk.ts'
import { DAY } from '../../../src/core/text/wall-clock.ts'
import type { KnownWalk, Move } from './month-story.ts'
import type { PlayedVisit } from './play-month.ts'

/** A walk as the person who made it remembers it. */
export interface RememberedWalk {
  readonly person: number
  readonly flow: string
  readonly service: string
  readonly entry: KnownWalk['entry']
  readonly end: WalkEnd
  readonly cause: string | null
  readonly taps: number
  readonly messages: number
  readonly missed: number
  readonly hasTalk: boolean
  /** Solved, and no agent had a part in it. */
  readonly isAlone: boolean
  /** The end, and with it the beginning, to the hour; ms since 1970. */
  readonly at: number
  /** Longest time that it may have taken. */
  readonly tookMs: number
  /** All places that it came through, the last one last. */
  readonly places: readonly string[]
}

const HOUR = DAY / 24

const isTap = ({ act }: Move): boolean => act.do === 'press' || act.do === 'choose'
const isMessage = ({ act }: Move): boolean => act.do === 'share' || (act.do === 'write' && !act.text.startsWith('/'))

const leaving: ReadonlySet<WalkEnd> = new Set(['left', 'stopped', 'given-up'])

/** True when the person left at the last place. */
export const hasLeft = ({ end }: RememberedWalk): boolean => leaving.has(end)

/** The walks of played visits. */
export const walksOf = (visits: readonly PlayedVisit[]): readonly RememberedWalk[] =>
  visits.flatMap(({ person, story, at, tookMs }) =>
    story.walks.map((walk): RememberedWalk => {
      const hasTalk = walk.within.some(({ act }) => act.do === 'talk')
      return {
        person: person.no,
        flow: walk.flow,
        service: story.service,
        entry: walk.entry,
        end: walk.end,
        cause: walk.cause,
        taps: walk.within.filter(isTap).length,
        messages: walk.within.filter(isMessage).length,
        missed: walk.missed,
        hasTalk,
        isAlone: (walk.end === 'came' || walk.end === 'solved') && !hasTalk,
        at: at - walk.hoursAgo * HOUR,
        tookMs,
        places: [...walk.before, ...walk.within].flatMap(({ to }) => to),
      }
    }),
  )

/** True when the same person asked for the same within 7 days. */
export const isRepeated = (walk: RememberedWalk, all: readonly RememberedWalk[]): boolean =>
  all.some(
    ({ person, flow, service, entry, at }) =>
      person === walk.person &&
      flow === walk.flow &&
      service === walk.service &&
      entry !== 'return' &&
      at > walk.at &&
      at <= walk.at + 7 * DAY,
  )
