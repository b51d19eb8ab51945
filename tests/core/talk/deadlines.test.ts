import { describe, expect, test } from 'vitest'
import { checkDeadlines } from '../../../src/core/talk/deadlines.ts'
import { readHours } from '../../../src/core/catalogue/desk-policy.ts'
import type { DeskWorld } from '../../../src/core/desk/desk-text.ts'
import type { Talk } from '../../../src/core/desk/talk.ts'
import { stripHtml } from '../../../src/core/text/html.ts'
import { anna, boris, chief, CUSTOMER, talk, talkWith, world } from './desk-world.ts'

const MIN = 60_000
const MORNING = Date.parse('2026-11-23T06:00:00Z')
const day = readHours('09:00-18:00')!
const service = world.services.find(({ id }) => id === 'my-mts')
const desk = {
  hours: { mon: day, tue: day },
  firstAnswerMin: 10,
  nextAnswerMin: 20,
  warnBeforeMin: 3,
  requeueMin: 15,
  remindMin: 60,
  silentMin: 300,
  holidays: null,
  closedDates: [],
  tags: [],
}

/** A desk open on Mondays and Tuesdays from 9 to 18 in Moscow. */
const clock: DeskWorld = { ...world, services: [{ ...service!, desk }] }

const at = (minutes: number): number => MORNING + minutes * MIN
const waiting: Talk = { ...talk, waitsSince: at(0), lastWordAt: at(0), openedAt: at(0) }
const answered: Talk = { ...talkWith(anna), waitsSince: null, answeredAt: at(0), lastWordAt: at(0) }
const topic = { no: 17, chatId: CUSTOMER, group: -1001234, thread: 88, cardId: null, look: null, closed: false }
const everyone = { supervisors: [chief], team: [], topic }
const due = (of: Talk, minutes: number) => checkDeadlines(clock, of, at(minutes), everyone)
const lines = (of: Talk, minutes: number): readonly string[] =>
  due(of, minutes)?.posts.map(({ post }) => (post.kind === 'line' ? stripHtml(post.text) : '')) ?? []

describe('a customer who waits', () => {
  test("is nobody's trouble while there is time", () => {
    expect([due(waiting, 0), due(waiting, 6)]).toEqual([null, null])
  })

  test('is warned of in the topic, with a button to take the talk', () => {
    expect(due(waiting, 7)).toMatchObject({
      change: { late: 'warned' },
      event: null,
      posts: [{ to: { kind: 'customer', chatId: CUSTOMER }, post: { buttons: [[{ data: 'take:17' }]] } }],
    })
    expect(lines(waiting, 7)).toEqual(['⏰ Через 3 мин ответ опоздает.'])
  })

  test('is warned of to the one who has the talk or is meant to', () => {
    expect(lines({ ...talkWith(anna), waitsSince: at(0) }, 7)).toEqual([expect.stringMatching(/опоздает\. Анна$/)])
    expect(lines({ ...waiting, preferred: { id: 12, name: 'Борис' } }, 7)).toEqual([expect.stringMatching(/Борис$/)])
  })

  test('is told of to supervisors by name, in the topic and in General, when the answer is late', () => {
    const late = due({ ...waiting, late: 'warned' }, 10)
    expect(late).toMatchObject({ change: { late: 'escalated' }, event: null })
    expect(late?.posts[1]?.to).toEqual({ kind: 'place', group: -1001234, thread: null })
    expect(late?.posts[1]?.post).toMatchObject({
      text: expect.stringMatching(/^<a href="https:\/\/t\.me\/c\/1234\/88">/),
    })
    expect(lines({ ...waiting, late: 'warned' }, 10)).toEqual([
      '🔴 Ответа нет дольше 10 мин. Глеб',
      '🔴 Тема #17: ответа нет дольше 10 мин, разговор никто не взял. Глеб',
    ])
    expect(checkDeadlines(clock, { ...waiting, late: 'warned' }, at(10))?.posts).toHaveLength(1)
  })

  test('is told of at once when nobody looked in time', () => {
    expect(due(waiting, 500)?.change).toEqual({ late: 'escalated' })
  })

  test('is told of once for a wait', () => {
    expect(due({ ...waiting, late: 'warned' }, 9)).toBeNull()
    expect(due({ ...waiting, late: 'escalated' }, 900)).toBeNull()
  })

  test('has longer after the first answer', () => {
    const next = { ...talkWith(boris), answeredAt: at(0), waitsSince: at(5) }
    expect([due(next, 21), due(next, 22)?.change, due({ ...next, late: 'warned' }, 25)?.change]).toEqual([
      null,
      { late: 'warned' },
      { late: 'escalated' },
    ])
  })

  test('does not wait while the desk is closed', () => {
    const evening = { ...waiting, waitsSince: at(9 * 60 - 5) }
    expect([
      due(evening, 9 * 60 + 600),
      due(evening, 24 * 60 + 1),
      due(evening, 24 * 60 + 2)?.change,
      due({ ...evening, late: 'warned' }, 24 * 60 + 5)?.change,
    ]).toEqual([null, null, { late: 'warned' }, { late: 'escalated' }])
  })

  test('waits on when nobody is ever there', () => {
    const closed: DeskWorld = { ...world, services: [{ ...service!, desk: { ...desk, hours: {} } }] }
    expect(checkDeadlines(closed, waiting, at(9999))).toBeNull()
  })
})

describe('a customer who owes a word', () => {
  test('is asked, and the talk ends when nothing comes', () => {
    expect(due(answered, 59)).toBeNull()
    expect(due(answered, 60)).toEqual({
      change: { reminded: true, lastWordAt: at(60) },
      posts: [],
      event: { kind: 'nudged', at: at(60) },
    })
    const asked = { ...answered, reminded: true, lastWordAt: at(60) }
    expect([due(asked, 299), due(asked, 300)?.event]).toEqual([
      null,
      { kind: 'released', how: 'silent', flow: null, words: null, of: anna.id, at: at(300) },
    ])
  })

  test('is asked also when the agent has only said that they wait', () => {
    expect(due({ ...talkWith(anna, 'pending'), waitsSince: null, lastWordAt: at(0) }, 60)?.event).toMatchObject({
      kind: 'nudged',
    })
  })

  test('is not asked at night', () => {
    const evening = { ...answered, lastWordAt: at(9 * 60 - 30) }
    expect([due(evening, 9 * 60 + 30), due(evening, 24 * 60)?.event?.kind]).toEqual([null, 'nudged'])
  })

  test('has the whole time after a reminder that came late', () => {
    expect(due(answered, 2000)).toMatchObject({ change: { lastWordAt: at(2000) }, event: { kind: 'nudged' } })
  })

  test('is not asked before an agent has said anything, nor when the talk is over', () => {
    expect(due({ ...talkWith(anna), waitsSince: null }, 900)).toBeNull()
    expect(due({ ...answered, state: 'ended' }, 900)).toBeNull()
  })
})

describe('an agent who is gone or silent', () => {
  const theirs: Talk = { ...talkWith(anna), waitsSince: at(0), answeredAt: at(0), lastWordAt: at(0) }
  const back = (of: Talk, minutes: number, presence: 'here' | 'off-shift' | 'removed') =>
    checkDeadlines(clock, of, at(minutes), everyone, () => presence)?.event ?? undefined

  test('loses every talk at once when taken off the list', () => {
    const event = { kind: 'queued', from: { id: 11, name: 'Анна' }, talk: 17, why: 'removed' }
    expect(back(theirs, 0, 'removed')).toMatchObject(event)
    expect(back(answered, 0, 'removed')).toMatchObject(event)
    expect(back({ ...talkWith(anna, 'pending'), waitsSince: null }, 0, 'removed')).toMatchObject(event)
    expect(back(waiting, 0, 'removed')).toBeUndefined()
  })

  test('loses the talks in which the customer waits when the shift is over', () => {
    expect(back(theirs, 0, 'off-shift')).toMatchObject({ kind: 'queued', why: 'off-shift' })
    expect(back(answered, 0, 'off-shift')).toBeUndefined()
  })

  test('loses a talk that is long late, and it is told of again, since nobody has it', () => {
    const late: Talk = { ...theirs, late: 'escalated' }
    expect(back(late, 34, 'here')).toBeUndefined()
    expect(checkDeadlines(clock, late, at(35), everyone, () => 'here')).toMatchObject({
      change: { late: 'warned' },
      event: { kind: 'queued', why: 'silent' },
    })
    expect(back({ ...theirs, late: 'warned' }, 60, 'here')).toBeUndefined()
  })
})

describe('a talk that was put off', () => {
  const off: Talk = {
    ...talkWith(anna, 'pending'),
    waitsSince: null,
    answeredAt: at(0),
    lastWordAt: at(0),
    snoozedUntil: at(200),
  }

  test('is left alone until its time: nobody is reminded and it does not end', () => {
    expect([due(off, 61), due(off, 199)]).toEqual([null, null])
    expect(due({ ...off, snoozedUntil: at(900) }, 600)).toBeNull()
  })

  test('comes back to its agent at its time, who is called; from then on the answer can be late', () => {
    const back = due(off, 200)
    expect(back).toMatchObject({
      change: { state: 'taken', waitsSince: at(200), late: 'no', snoozedUntil: null },
      event: null,
    })
    expect(lines(off, 200)[0]).toMatch(/^⏰ Пора вернуться к разговору.* Анна$/)
    expect(back?.posts.map(({ post }) => post.kind)).toEqual(['line', 'card', 'topic-look'])
    const woken: Talk = { ...off, state: 'taken', waitsSince: at(200), lastWordAt: at(200), snoozedUntil: null }
    expect(due(woken, 217)).toMatchObject({ change: { late: 'warned' } })
  })

  test('goes back to the queue at once when its agent is on the list no more', () => {
    expect(checkDeadlines(clock, off, at(10), everyone, () => 'removed')).toMatchObject({ event: { kind: 'queued' } })
    expect(checkDeadlines(clock, off, at(10), everyone, () => 'off-shift')).toBeNull()
  })
})
