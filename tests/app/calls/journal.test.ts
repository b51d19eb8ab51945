import { afterAll, beforeAll, expect, test } from 'vitest'
import { rowsOf } from '../../support/store.ts'
import { ANNA, codeOf, openCallStage, STORE } from './stage.ts'
import type { CallStage } from './stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage({ offers: ['pause-number'] })
})
afterAll(() => stage.close())

/** Entries since a row, as `what detail`. */
const since = async (seq: number): Promise<readonly string[]> =>
  (
    await rowsOf<{ what: string; detail: string }>(
      stage.test.pool,
      'select what, detail from journal where seq > $1 order by seq',
      [seq],
    )
  ).map(({ what, detail }) => `${what} ${detail}`)
const last = async (): Promise<number> =>
  (await rowsOf<{ seq: number }>(stage.test.pool, 'select coalesce(max(seq), 0) as seq from journal'))[0]?.seq ?? 0

test('every refusal of leave is written with its reason', async () => {
  const chat = await stage.chat()
  await chat.prove(STORE, 'block-number')
  const before = await last()
  const block = { service: 'my-mts', phone: STORE, reason: 'lost' } as const
  expect(await codeOf(chat.ask('lines.block', block))).toBe('PERMISSION_DENIED')
  expect(await codeOf(chat.ask('proofs.held', { service: 'ozon', action: 'voicemail', phone: STORE }))).toBe(
    'PERMISSION_DENIED',
  )
  expect(await codeOf(chat.ask('proofs.held', { service: 'ozon', action: 'chanege-number', phone: STORE }))).toBe(
    'PERMISSION_DENIED',
  )
  expect(await since(before)).toEqual([
    'leave-refused block-number missing administrator',
    'leave-refused voicemail not-offered',
    'leave-refused chanege-number unnamed-act',
  ])
})

test('a ceiling that is hit is written, with whose it was', async () => {
  const chat = await stage.chat()
  const ask = () => chat.ask('codes.send', { phone: ANNA, channel: 'sms', service: 'my-mts', locale: 'ru' })
  await stage.test.pool.query('delete from spending')
  await ask()
  const before = await last()
  expect(await codeOf(ask())).toBe('CODE_DELIVERY.RESEND_TOO_EARLY')
  expect(await since(before)).toEqual([expect.stringMatching(/^limit-hit resend-code [a-z-]+$/)])
})

test('leave stands in the journal before the operator is asked, with the proofs that it rests on', async () => {
  const chat = await stage.chat()
  await chat.prove(ANNA, 'pause-number')
  const before = await last()
  await chat.ask('lines.pause', { service: 'my-mts', phone: ANNA, until: null })
  expect(await since(before)).toEqual(['leave-given pause-number code'])
})
