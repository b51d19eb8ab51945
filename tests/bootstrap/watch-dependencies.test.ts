import { describe, expect, it } from 'vitest'
import { quietOutages, watchDependencies } from '../../src/bootstrap/watch-dependencies.ts'
import { NoAnswerError } from '../../src/core/ports/messenger-errors.ts'

const startWatch = () => {
  const lines: string[] = []
  let at = 0
  const note = (level: string) => (_about: object, text: string) => void lines.push(`${level} ${text}`)
  const log = { debug: () => undefined, info: note('info'), warn: note('warn'), error: note('error') }
  const changes: (readonly [string, boolean])[] = []
  const watched = watchDependencies({
    log,
    names: { postgresql: 'PostgreSQL', telegram: 'Telegram', operator: 'the operator at a.example' },
    onChange: (dependency, works) => void changes.push([dependency, works]),
    now: () => at,
  })
  return { lines, changes, watched, quiet: quietOutages(log, watched), wait: (ms: number) => void (at += ms) }
}

const stateError = (code: string): Error => Object.assign(new Error('a failure'), { code })

describe('a dependency that fails', () => {
  it('is one line when it begins and one when it ends, with its name', () => {
    const { lines, changes, watched, wait } = startWatch()
    for (let tries = 0; tries < 50; tries += 1) {
      watched.failed('operator', tries % 2 === 0 ? 'codes.sms' : 'tickets', 'it does not answer')
      wait(1_000)
    }
    watched.works('operator', 'codes.sms')
    watched.works('operator', 'tickets')
    watched.works('operator', 'tickets')
    expect(lines).toEqual([
      'warn the operator at a.example: it does not answer',
      'info the operator at a.example: works again after 50 s',
    ])
    expect(changes).toEqual([
      ['operator', false],
      ['operator', true],
    ])
  })

  it('has not ended because another part of it works', () => {
    const { lines, watched, wait } = startWatch()
    for (let polls = 0; polls < 20; polls += 1) {
      watched.failed('telegram', 'polling', '409')
      watched.works('telegram', 'calls')
      wait(30_000)
    }
    expect(lines).toHaveLength(1)
    wait(60_000)
    watched.works('telegram', 'calls')
    expect(lines).toHaveLength(2)
  })

  it('of a single try to Telegram is no news', () => {
    const { lines, watched } = startWatch()
    watched.failed('telegram', 'calls', 'no answer')
    watched.works('telegram', 'calls')
    watched.failed('telegram', 'calls', 'no answer')
    watched.works('telegram', 'calls')
    expect(lines).toEqual([])
  })
})

describe('the log', () => {
  it.each([
    ['53100', /its disk is full/],
    ['42501', /lacks a right/],
    ['42P05', /pooler in transaction mode/],
    ['08P01', /pooler/],
    ['28P01', /password/],
    ['53300', /no connection left/],
    ['57014', /longer than 20 seconds/],
    ['ECONNREFUSED', /no connection \(ECONNREFUSED\)/],
  ])('names a failure of the database once, however often it is met: %s', (code, named) => {
    const { lines, watched, quiet, wait } = startWatch()
    for (const text of ['sweep: the database does not answer', 'inbox: postponed, the database does not answer'])
      quiet.warn({ err: stateError(code) }, text)
    watched.works('postgresql', 'presence')
    expect(lines).toEqual([expect.stringMatching(/^warn PostgreSQL: /)])
    expect(lines[0]).toMatch(named)
    wait(5_000)
    watched.works('postgresql', 'presence')
    expect(lines).toEqual([expect.anything(), expect.stringMatching(/^info PostgreSQL: works again/)])
  })

  it('leaves a bug, and what has no error, as they are', () => {
    const { lines, quiet } = startWatch()
    quiet.error({ err: new TypeError('undefined is not a function') }, 'inbox: a turn failed')
    quiet.warn({}, 'jobs: replaced')
    quiet.warn({ err: new NoAnswerError('Network request failed', 1) }, 'polling: failed')
    expect(lines).toEqual(['error inbox: a turn failed', 'warn jobs: replaced'])
  })
})
