import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Brief } from '../../src/core/flow/brief.ts'
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

const brief: Brief = {
  who: 'Вера',
  flow: 'start',
  step: '',
  reason: 'person',
  words: '',
  answered: [],
  findings: [],
  incident: null,
  proof: 'none',
  maskedPhone: '+375 ••• 67',
}

/** A chat whose talk an agent has; the number in question is somebody's whom the customer only named. */
const inTalk = async (): Promise<Chat> => {
  const chat = await stage.chat()
  await stage.test.store.desk.open({ chatId: chat.id, locale: 'ru', service: 'my-mts', brief, phone: null })
  return chat
}

const cardOf = async ({
  id,
}: Chat): Promise<readonly [string | null, string | undefined, string | null | undefined]> => {
  const talk = await stage.test.store.desk.talkOf(id)
  return [talk?.phone ?? null, talk?.brief.proof, talk?.brief.maskedPhone]
}

const note = (chat: Chat): Promise<unknown> => chat.ask('desk.note-proof', {})

test('no number is shown to the agent that nobody has proved', async () => {
  const chat = await inTalk()
  expect(await codeOf(note(chat))).toBe('PERMISSION_DENIED')
  await chat.share(ANNA)
  expect(await codeOf(note(chat))).toBe('PERMISSION_DENIED')
  expect(await cardOf(chat)).toEqual([null, 'none', '+375 ••• 67'])
})

test('the number that the code went to is shown, and never the one that was named', async () => {
  const chat = await inTalk()
  await chat.prove(VERA, 'talk')
  await note(chat)
  const [phone, proof, masked] = await cardOf(chat)
  expect([phone, proof]).toEqual([VERA, 'code'])
  expect(masked).not.toBe(brief.maskedPhone)
})

test('a proof that has aged shows nothing any more', async () => {
  const chat = await inTalk()
  await chat.prove(ANNA, 'talk')
  await stage.test.pool.query(`update proof set proved_at = proved_at - interval '21 minutes'`)
  expect(await codeOf(note(chat))).toBe('PERMISSION_DENIED')
})

test('a SIM card that was changed a moment ago shows nothing', async () => {
  const chat = await inTalk()
  await stage.control('PATCH', `handsets/${encodeURIComponent(ANNA)}`, {
    simSwappedAt: new Date(Date.now() - 3_600_000).toISOString(),
  })
  await chat.prove(ANNA, 'talk')
  expect(await codeOf(note(chat))).toBe('PERMISSION_DENIED')
  expect((await cardOf(chat))[0]).toBeNull()
})

test('a proof outside of a talk changes no card of a talk that is over', async () => {
  const chat = await inTalk()
  await stage.test.pool.query(
    `update talk set state = 'ended', ended = 'solved', ended_at = now() where chat_id = $1`,
    [chat.id],
  )
  await chat.prove(ANNA, 'talk')
  expect(await codeOf(note(chat))).toBe('PERMISSION_DENIED')
  expect((await cardOf(chat))[0]).toBeNull()
})
