import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ANNA, codeOf, openCallStage, VERA } from '../app/calls/stage.ts'
import type { CallStage, Chat } from '../app/calls/stage.ts'

let stage: CallStage
beforeAll(async () => {
  stage = await openCallStage()
})
afterAll(() => stage.close())
beforeEach(async () => {
  await stage.control('POST', 'reset')
  await stage.test.pool.query('delete from spending')
})

const ask = (chat: Chat, phone: string) => chat.ask('customer.export', { service: 'my-mts', phone })

test('a shared contact alone opens no data', async () => {
  const chat = await stage.chat()
  await chat.share(ANNA)
  expect(await codeOf(ask(chat, ANNA))).toBe('PERMISSION_DENIED')
})

test('a code to a phone of the thief opens no data of the chat that they hold', async () => {
  const chat = await stage.chat()
  await chat.share(ANNA)
  await chat.prove(VERA, 'my-data')
  expect(await codeOf(ask(chat, VERA))).toBe('PERMISSION_DENIED')
  expect(await codeOf(ask(chat, ANNA))).toBe('PERMISSION_DENIED')
})

test('a code and a contact that have aged open no data', async () => {
  const chat = await stage.chat()
  await chat.share(ANNA)
  await chat.prove(ANNA, 'my-data')
  expect(await ask(chat, ANNA)).toBeNull()
  await stage.test.pool.query(`update proof set proved_at = proved_at - interval '61 minutes'`)
  expect(await codeOf(ask(chat, ANNA))).toBe('PERMISSION_DENIED')
})
