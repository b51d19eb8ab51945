import { expect, test } from 'vitest'
import { RefusedError, TemporaryError } from '../../../src/core/ports/messenger-errors.ts'
import { createTelegramApi } from '../../../src/adapters/telegram/create-telegram-api.ts'
import { createMessenger } from '../../../src/adapters/telegram/telegram-messenger.ts'
import { startBot, startServer, TOKEN } from './bot.ts'

const failureOf = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    (value) => value,
    (error: unknown) => error,
  )

test('a file comes as it was sent', async () => {
  const { api, control, anna } = await startBot()
  const bytes = Buffer.from('номер;имя\n375291234567;Склад\n')
  const document = { file_name: 'list.csv', data: bytes.toString('base64') }
  const id = control.send({ user: anna.id, document }).message.document?.file_id ?? ''
  expect(await createMessenger(api).download(id, 1_000)).toEqual(bytes)
})

test('a file that is bigger than allowed is not taken, whatever length is named', async () => {
  const { api, control, anna } = await startBot()
  const data = Buffer.alloc(1_001).toString('base64')
  for (const file_size of [1_001, 10]) {
    const id =
      control.send({ user: anna.id, document: { file_name: 'list.csv', data, file_size } }).message.document?.file_id ??
      ''
    const failure = await failureOf(createMessenger(api).download(id, 1_000))
    expect(failure).toBeInstanceOf(RefusedError)
    expect((failure as RefusedError).reason).toBe('too-big')
  }
})

test('a file that Telegram itself finds too big to hand over is too big', async () => {
  const { api, control, anna } = await startBot()
  const id =
    control.send({ user: anna.id, document: { file_name: 'film.csv', file_size: 30_000_000 } }).message.document
      ?.file_id ?? ''
  expect(await failureOf(createMessenger(api).download(id, 99_000_000))).toMatchObject({ reason: 'too-big' })
})

test('a file that is not there is refused, and silence is temporary; neither tells the token', async () => {
  const { api } = await startBot()
  expect(await failureOf(createMessenger(api).download('AgACdocument_unknown', 1_000))).toBeInstanceOf(RefusedError)
  const half = await startServer(
    200,
    JSON.stringify({ ok: true, result: { file_id: 'f', file_unique_id: 'u', file_path: 'documents/f.csv' } }),
  )
  const silent = createMessenger(createTelegramApi({ token: TOKEN, root: half }))
  expect(await silent.download('f', 1_000)).toBeInstanceOf(Buffer)
  const nowhere = await failureOf(
    createMessenger(createTelegramApi({ token: TOKEN, root: 'http://127.0.0.1:9' })).download('f', 1_000),
  )
  expect(nowhere).toBeInstanceOf(TemporaryError)
  expect(String(nowhere)).not.toContain(TOKEN)
})
