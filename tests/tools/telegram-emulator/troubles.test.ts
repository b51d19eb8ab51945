import { describe, expect, test, vi } from 'vitest'
import { emulated, refusal } from './emulator-stage.ts'

describe('flood limits', () => {
  test('are off unless asked for', async () => {
    const { api, anna } = await emulated()
    for (let i = 0; i < 30; i++) await api.sendMessage(anna.id, `${i}`)
    expect((await api.sendMessage(anna.id, 'one more')).text).toBe('one more')
  })

  test('let a short burst into a private chat, then one message a second', async () => {
    const { control, call, anna } = await emulated({ flood: 'realistic' })
    const send = (text: string): ReturnType<typeof call> => call('sendMessage', { chat_id: anna.id, text })
    for (let i = 0; i < 8; i++) expect((await send(`${i}`)).ok).toBe(true)
    const refused = await send('too fast')
    expect(refused).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    expect(refused.headers.get('retry-after')).toBe('1')
    control.advanceClock({ advance_ms: 1_000 })
    expect((await send('later')).ok).toBe(true)
  })

  test('let twenty operations a minute into a group, edits, topics and each item of an album among them', async () => {
    const { control, api, call } = await emulated({ flood: 'realistic' })
    const chat = control.addGroup({ title: 'Desk', is_forum: true, bot_as: 'administrator' }).id
    const { message_thread_id } = await api.createForumTopic(chat, 'Anna')
    const { message_id } = await api.sendMessage(chat, 'card', { message_thread_id })
    await api.editMessageText(chat, message_id, 'card 2')
    await api.sendMediaGroup(
      chat,
      Array.from({ length: 10 }, () => ({ type: 'photo' as const, media: 'https://example.com/a.jpg' })),
    )
    for (let i = 0; i < 7; i++) await api.sendMessage(chat, `${i}`)
    expect((await call('editMessageText', { chat_id: chat, message_id, text: 'card 3' })).parameters).toEqual({
      retry_after: 60,
    })
    expect((await call('sendChatAction', { chat_id: chat, action: 'typing' })).ok).toBe(true)
    control.advanceClock({ advance_ms: 60_001 })
    expect((await call('editMessageText', { chat_id: chat, message_id, text: 'card 3' })).ok).toBe(true)
  })

  test('grow in hostile mode for those who come back too early', async () => {
    const { control, call, anna } = await emulated()
    control.setFlood({ mode: 'hostile' })
    const send = async (): Promise<number | undefined> =>
      (await call('sendMessage', { chat_id: anna.id, text: 'x' })).parameters?.retry_after
    for (let i = 0; i < 8; i++) expect(await send()).toBeUndefined()
    expect([await send(), await send(), await send()]).toEqual([3, 35, 300])
    control.advanceClock({ advance_ms: 301_000 })
    expect(await send()).toBeUndefined()
  })
})

describe('limits of a broadcast', () => {
  const crowd = async (size: number) => {
    const { control, call } = await emulated()
    const ids = Array.from({ length: size }, (_, place) => control.addUser({ first_name: `N${place}` }).id)
    for (const user of ids) control.start({ user })
    control.advanceClock({ advance_ms: 61_000 })
    control.setFlood({ mode: 'broadcast' })
    const send = async (chat: number, paid = false): Promise<number> =>
      (await call('sendMessage', { chat_id: chat, text: 'x', ...(paid ? { allow_paid_broadcast: true } : {}) })).status
    return { control, ids, send }
  }

  test('are thirty a second over all chats, evenly, and not for answers', async () => {
    const { control, ids, send } = await crowd(40)
    const [asks, ...others] = ids
    control.send({ user: asks!, text: 'hello' })
    const statuses = await Promise.all([...others.slice(0, 30), asks!].map((id) => send(id)))
    expect(statuses.at(-1)).toBe(200)
    expect(statuses.filter((status) => status === 200).length).toBeLessThan(25)
    control.advanceClock({ advance_ms: 100 })
    expect(await Promise.all(others.slice(30, 33).map((id) => send(id)))).toEqual([200, 200, 200])
  })

  test('are a thousand a second for what is paid', async () => {
    const { ids, send } = await crowd(60)
    const statuses = await Promise.all(ids.map((id) => send(id, true)))
    expect(statuses.every((status) => status === 200)).toBe(true)
  })
})

describe('faults', () => {
  test('strike the next calls of a method in the words of the real thing', async () => {
    const { control, call, anna } = await emulated()
    const send = (): ReturnType<typeof call> => call('sendMessage', { chat_id: anna.id, text: 'x' })
    control.addFault({ method: 'sendMessage', kind: '429', retry_after: 17, times: 2 })
    expect(await send()).toMatchObject({
      status: 429,
      description: 'Too Many Requests: retry after 17',
      parameters: { retry_after: 17 },
    })
    expect((await call('sendChatAction', { chat_id: anna.id, action: 'typing' })).ok).toBe(true)
    expect((await send()).status).toBe(429)
    control.addFault({ kind: '500' })
    expect(await send()).toMatchObject({ status: 500, description: 'Internal Server Error: restart' })
    control.addFault({ method: 'getUpdates', kind: '409' })
    expect((await call('getUpdates')).status).toBe(409)
    control.addFault({ kind: '502' })
    await expect(send()).rejects.toThrow(SyntaxError)
    expect((await send()).ok).toBe(true)
    expect(control.log({ method: 'sendMessage' }).map((entry) => entry.fault ?? '')).toEqual([
      '429',
      '429',
      '500',
      '502',
      '',
    ])
  })

  test('cut the connection before the call acts, or after it', async () => {
    const { control, api, anna } = await emulated()
    const texts = (): readonly (string | undefined)[] =>
      control
        .chat({ chat: anna.id })
        .messages.slice(1)
        .map((message) => message.text)
    control.addFault({ method: 'sendMessage', kind: 'reset-before' })
    expect(await refusal(api.sendMessage(anna.id, 'never'))).toContain('not an API error')
    expect(texts()).toEqual([])
    control.addFault({ method: 'sendMessage', kind: 'reset-after' })
    expect(await refusal(api.sendMessage(anna.id, 'applied'))).toContain('not an API error')
    expect(texts()).toEqual(['applied'])
  })

  test('make a call wait, or never answer', async () => {
    const { control, api, anna } = await emulated()
    control.addFault({ method: 'sendMessage', kind: 'delay', delay_ms: 60_000 })
    const slow = api.sendMessage(anna.id, 'slow')
    await vi.waitFor(() => expect(control.state().faults).toEqual([]))
    expect(control.chat({ chat: anna.id }).messages.at(-1)?.text).toBe('/start')
    control.advanceClock({ advance_ms: 60_000 })
    expect((await slow).text).toBe('slow')
    control.addFault({ method: 'sendMessage', kind: 'hang' })
    expect(await refusal(api.sendMessage(anna.id, 'hung', {}, AbortSignal.timeout(100) as never))).toContain(
      'not an API error',
    )
    await vi.waitFor(() => expect(control.chat({ chat: anna.id }).messages.at(-1)?.text).toBe('hung'))
  })

  test('pick a chat, skip some calls first, and can be called off', async () => {
    const { control, call, anna } = await emulated()
    const send = async (chat_id: number): Promise<number> => (await call('sendMessage', { chat_id, text: 'x' })).status
    const boris = control.addUser({ first_name: 'Boris' }).id
    control.start({ user: boris })
    control.addFault({ kind: '500', chat_id: boris, skip: 1, times: 5 })
    expect([await send(boris), await send(anna.id), await send(boris)]).toEqual([200, 200, 500])
    expect(control.state().faults).toMatchObject([{ kind: '500', left: 4 }])
    control.clearFaults()
    expect(await send(boris)).toBe(200)
  })

  test('bring an update again that was confirmed already', async () => {
    const { control, api, anna } = await emulated()
    control.addFault({ kind: 'duplicate-update' })
    control.send({ user: anna.id, text: 'one' })
    const [first] = await api.getUpdates({ offset: 1 })
    control.send({ user: anna.id, text: 'two' })
    const next = await api.getUpdates({ offset: (first?.update_id ?? 0) + 1 })
    expect(next.map((update) => [update.update_id, update.message?.text])).toEqual([
      [first?.update_id, 'one'],
      [(first?.update_id ?? 0) + 1, 'two'],
    ])
  })
})
