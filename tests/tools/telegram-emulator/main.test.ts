import { entry } from '../../support/entry.ts'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'

const MAIN = 'tools/telegram-emulator/main.ts'

test('the command prints one line with address and token, serves, and ends cleanly on a signal', async () => {
  const child = spawn(process.execPath, [...entry(MAIN)], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const [first] = (await once(child.stdout, 'data')) as [Buffer]
  const [, url, token] = /on (\S+) · bot token (\S+)/.exec(first.toString()) ?? []
  const me = await fetch(`${url}/bot${token}/getMe`)
  expect(me.status).toBe(200)
  expect(first.toString().trim().split('\n')).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
})

test('a wrong port gets one line that names the variable', async () => {
  const child = spawn(process.execPath, [...entry(MAIN)], {
    env: { ...process.env, PORT: 'soon' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const exited = once(child, 'exit')
  const [line] = (await once(child.stderr, 'data')) as [Buffer]
  expect(line.toString()).toBe('PORT is soon: write a number from 0 to 65535\n')
  expect((await exited)[0]).toBe(1)
})
