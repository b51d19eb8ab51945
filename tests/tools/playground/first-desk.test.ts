import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { startEmulator } from '../../../tools/telegram-emulator/emulator.ts'
import { ensureCustomer } from '../../../tools/playground/first-customer.ts'
import { ensureDesk } from '../../../tools/playground/first-desk.ts'

const folder = mkdtempSync(join(tmpdir(), 'first-desk-'))
const bots = [{ token: '4242:first-desk', first_name: 'Дозвон' }]
const start = (): ReturnType<typeof startEmulator> => startEmulator({ bots, dataFile: join(folder, 'emulator.json') })

afterAll(() => rmSync(folder, { recursive: true }))

describe('the desk of the playground', () => {
  it('is made once, and is the same one after a restart', async () => {
    const first = await start()
    const made = ensureDesk(first.control)
    expect(ensureDesk(first.control)).toEqual(made)
    await first.stop()
    const second = await start()
    expect(ensureDesk(second.control)).toEqual(made)
    expect(second.control.state().groups).toHaveLength(1)
    expect(second.control.users()).toHaveLength(3)
    await second.stop()
  })

  it('is a forum with two agents, their supervisor, and the bot as an administrator with three rights', async () => {
    const { control, stop } = await startEmulator({ bots })
    const { chatId, supervisorId } = ensureDesk(control)
    const { title, is_forum, members } = control.chat({ chat: chatId })
    expect({ title, is_forum }).toEqual({ title: 'Поддержка', is_forum: true })
    expect(members.map(({ user, status }) => `${user.first_name} ${status}`).toSorted()).toEqual([
      'Борис member',
      'Вера creator',
      'Дозвон administrator',
      'Мария member',
    ])
    const { rights = {} } = members.find(({ status }) => status === 'administrator') ?? {}
    expect(
      Object.keys(rights)
        .filter((right) => rights[right])
        .toSorted(),
    ).toEqual(['can_delete_messages', 'can_manage_chat', 'can_manage_topics', 'can_pin_messages'])
    expect(members.find(({ user }) => user.id === supervisorId)?.user.first_name).toBe('Вера')
    await stop()
  })

  it('is told of to the bot once, so that it looks at the group once', async () => {
    const { control, url, stop } = await startEmulator({ bots })
    ensureDesk(control)
    const { result } = (await (await fetch(`${url}/bot4242:first-desk/getUpdates`)).json()) as {
      result: readonly { my_chat_member?: { new_chat_member: { status: string } } }[]
    }
    expect(result.flatMap(({ my_chat_member: mine }) => mine?.new_chat_member.status ?? [])).toEqual(['administrator'])
    await stop()
  })

  it('is made anew after it was deleted, with the same people', async () => {
    const { control, stop } = await startEmulator({ bots })
    const { chatId, supervisorId } = ensureDesk(control)
    control.deleteGroup({ chat: chatId })
    const anew = ensureDesk(control)
    expect(anew.chatId).not.toBe(chatId)
    expect(anew.supervisorId).toBe(supervisorId)
    expect(control.users()).toHaveLength(3)
    await stop()
  })

  it('leaves room for a first customer, since its people are none', async () => {
    const { control, url, stop } = await startEmulator({ bots })
    ensureDesk(control)
    await ensureCustomer(url)
    await ensureCustomer(url)
    expect(control.users().map(({ first_name }) => first_name)).toEqual(['Мария', 'Борис', 'Вера', 'Анна'])
    await stop()
  })
})
