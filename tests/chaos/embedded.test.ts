import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { PhoneChat } from '../../tools/telegram-emulator/control-types.ts'
import { makeRunFolder } from '../support/run-folder.ts'
import { startBot, until } from './bot-process.ts'
import type { ProgramProcess } from '../support/program-process.ts'

vi.setConfig({ testTimeout: 300_000 })

let dataDir: string
let remove: () => void
let bot: ProgramProcess
beforeAll(async () => {
  ;({ folder: dataDir, remove } = await makeRunFolder())
})
afterAll(async () => {
  await bot.end('SIGTERM')
  remove()
})

/** The page's own way to the emulator. */
const page = async (): Promise<(method: string, path: string, body?: unknown) => Promise<unknown>> => {
  bot = startBot({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'warn', SERVICES: 'my-mts' })
  const url = /http:\S+/.exec(await bot.ready)?.[0] ?? ''
  return async (method, path, body) => {
    const answer = await fetch(`${url}/emulator/${path}`, {
      method,
      headers: { 'content-type': 'application/json', 'origin': url },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
}

const postmaster = async (): Promise<number> =>
  Number((await readFile(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0])

it('is killed in the playground, joins its own PostgreSQL again, and the chat goes on', async () => {
  let ask = await page()
  const [anna] = (await ask('GET', 'users')) as readonly { readonly id: number }[]
  const id = anna?.id ?? 0
  const chat = async (): Promise<PhoneChat> => (await ask('GET', `chats/${id}?for=${id}`)) as PhoneChat
  const question = async () =>
    (await chat()).messages.findLast(({ inline_keyboard: keyboard }) => (keyboard?.length ?? 0) > 0)
  await ask('POST', `users/${id}/start`, { payload: 'missing-sms' })
  await until('the number is asked', async () => (await question()) !== undefined)
  await sleep(600)
  const before = await chat()
  const server = await postmaster()
  await bot.end('SIGKILL')

  ask = await page()
  expect(await postmaster()).toBe(server)
  expect((await chat()).messages).toEqual(before.messages)
  const asked = await question()
  await ask('POST', `users/${id}/press`, { message_id: asked?.message_id, button_index: 1 })
  await until('the flow goes on', async () => (await question())?.message_id !== asked?.message_id)

  // The server dies too, as in a power cut.
  await sleep(600)
  const shown = await question()
  process.kill(server, 'SIGKILL')
  await bot.end('SIGKILL')
  ask = await page()
  expect((await question())?.text).toBe(shown?.text)
  await ask('POST', `users/${id}/send`, { text: '+375290001001' })
  await until('the flow goes on', async () => (await question())?.message_id !== shown?.message_id)

  expect(await bot.end('SIGTERM')).toEqual({ code: 0, signal: null })
  await expect(postmaster()).rejects.toThrow('ENOENT')
})
