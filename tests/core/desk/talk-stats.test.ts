import { describe, expect, test } from 'vitest'
import { loadCatalogue } from '../../../src/bootstrap/load-catalogue.ts'
import { countTalks } from '../../../src/core/desk/talk-stats.ts'
import type { CountedTalk } from '../../../src/core/desk/talk-stats.ts'

const at = (time: string): number => Date.parse(`2026-11-${time}:00Z`)
const day = { from: 9 * 60, to: 18 * 60 }
const services = loadCatalogue('services').map((service) => ({
  ...service,
  timeZone: 'UTC',
  desk: { ...service.desk, hours: { mon: day, tue: day, wed: day, thu: day, fri: day } },
}))
const span = { since: at('23T00:00'), until: at('25T00:00') }

const talk = (over: Partial<CountedTalk> = {}): CountedTalk => ({
  service: 'my-mts',
  reason: 'person',
  step: 'missing-sms/asked',
  isFollowUp: false,
  openedAt: at('23T10:00'),
  takenAt: at('23T10:05'),
  answeredAt: at('23T10:06'),
  endedAt: at('23T10:20'),
  isSolved: true,
  score: 4,
  scoredAt: at('23T10:21'),
  agents: [{ id: 1, name: 'Мария' }],
  tags: [],
  ...over,
})
const count = (...talks: readonly CountedTalk[]) => countTalks(talks, span, services)

describe('figures of talks', () => {
  test('count a talk for each of its tags', () => {
    const { byTag } = count(talk({ tags: ['возврат', 'роуминг'] }), talk({ tags: ['роуминг'], isSolved: false }))
    expect(byTag).toMatchObject([
      { key: 'роуминг', taken: 2, solved: 1 },
      { key: 'возврат', taken: 1, solved: 1 },
    ])
  })

  test('count a talk for everybody who had it', () => {
    const shared = talk({
      score: 2,
      agents: [
        { id: 1, name: 'Мария' },
        { id: 2, name: 'Борис' },
      ],
    })
    expect(count(shared, talk()).byAgent).toMatchObject([
      { key: 'Мария', taken: 2, solved: 2, score: 3 },
      { key: 'Борис', taken: 1, solved: 1, score: 2 },
    ])
  })

  test('leave closed hours out', () => {
    const evening = talk({ openedAt: at('23T17:50'), answeredAt: at('24T09:05'), endedAt: at('24T09:20') })
    expect(count(evening).byService).toMatchObject([{ firstAnswerSec: 15 * 60, resolutionSec: 30 * 60 }])
    const weekend = talk({ openedAt: at('21T12:00'), answeredAt: at('23T09:01'), endedAt: null, isSolved: false })
    expect(count(weekend).byService).toMatchObject([{ firstAnswerSec: 60, resolutionSec: null }])
  })

  test('leave what an agent began out of the calls of customers', () => {
    const { byAgent, byService, byReason, bySteps } = count(talk({ isFollowUp: true, reason: '', step: '/' }))
    expect([byService, byReason, bySteps]).toEqual([[], [], []])
    expect(byAgent).toMatchObject([{ key: 'Мария', taken: 1, firstAnswerSec: null }])
  })

  test('count what happened within the period, whenever the talk began', () => {
    const older = talk({ openedAt: at('20T10:00'), takenAt: at('20T10:01'), answeredAt: at('20T10:02') })
    expect(count(older).byAgent).toMatchObject([{ taken: 0, solved: 1, firstAnswerSec: null, score: 4 }])
    expect(count(older).bySteps).toEqual([])
  })
})
