import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { followOperator } from '../../../src/app/incidents/follow-operator.ts'
import { rowsOf } from '../../support/store.ts'
import { ANNA, openCallStage } from './stage.ts'
import type { CallStage } from './stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(() => stage.test.pool.query('truncate subscription'))

const network = (outage: object | null): Promise<unknown> => stage.control('PATCH', 'network', { outage })
const metBy = (chat: number): Promise<readonly { readonly flow: string; readonly requested: boolean }[]> =>
  rowsOf(stage.test.pool, 'select flow, requested from subscription where chat_id = $1', [chat])
const inAnHour = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString()

/** Reads the operator's list, as every minute; words to more customers than the threshold wait. */
const takeOver = (approvalThreshold: number): Promise<void> => {
  const { operator, test } = stage
  const services = [stage.service('mts-business')]
  const parts = { operator, incidents: test.store.incidents, words: test.store.words, approvalThreshold }
  return followOperator({ ...parts, world: { flows: new Map(), services } }, Date.now())
}

it('an outage in one country is told to customers there, and to nobody else', async () => {
  await network({ places: ['BY-MI'], publicText: { ru: 'SMS задерживаются.' } })
  const chat = await stage.chat()
  const current = async (service: string) =>
    (await chat.ask('incidents.current', { locale: 'ru', flow: 'missing-sms', service })).incident
  expect(await current('ozon')).toBeNull()
  expect(await metBy(chat.id)).toEqual([])
  expect(await current('mts-business')).toMatchObject({ kind: 'incident', text: null })
  await takeOver(0)
  expect(await current('mts-business')).toMatchObject({ kind: 'incident', text: null })
  await takeOver(1_000)
  expect(await current('mts-business')).toMatchObject({ kind: 'incident', text: 'SMS задерживаются.' })
  expect(await metBy(chat.id)).toEqual([{ flow: 'missing-sms', requested: false }])
  await network(null)
})

it('an end that was promised and has passed is not told', async () => {
  const chat = await stage.chat()
  const endOf = async () =>
    (await chat.ask('incidents.current', { locale: 'ru', flow: 'missing-sms', service: 'ozon' })).incident?.endsAt
  await network({ plannedEndAt: inAnHour(1) })
  expect(await endOf()).not.toBeNull()
  await network({ plannedEndAt: inAnHour(-1) })
  expect(await endOf()).toBeNull()
  await network(null)
})

it('whoever learns of an outage from the evidence has met it, where it is', async () => {
  const chat = await stage.chat()
  const seen = async () => (await chat.ask('evidence.collect', { phone: ANNA, role: 'on-record' })).incident
  await network({ places: ['RU'] })
  expect(await seen()).toBe('none')
  expect(await metBy(chat.id)).toEqual([])
  await network({ places: ['BY'] })
  expect(await seen()).toBe('sms')
  expect(await metBy(chat.id)).toEqual([{ flow: 'missing-sms', requested: false }])
  await network(null)
})
