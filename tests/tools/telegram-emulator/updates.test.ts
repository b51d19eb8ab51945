import { describe, expect, test } from 'vitest'
import { emulated, polling, refusal, TOKEN } from './emulator-stage.ts'

const OTHER = '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running'

describe('the queue of updates', () => {
  test('numbers updates one by one and forgets only what an offset confirms', async () => {
    const { control, api, anna } = await emulated()
    for (const text of ['one', 'two', 'three']) control.send({ user: anna.id, text })
    const all = await api.getUpdates({ offset: 0, limit: 100 })
    expect(all.map((update) => update.message?.text)).toEqual(['one', 'two', 'three'])
    const first = all[0]?.update_id ?? 0
    expect(all.map((update) => update.update_id)).toEqual([first, first + 1, first + 2])
    const rest = await api.getUpdates({ offset: first + 1 })
    expect(rest.map((update) => update.message?.text)).toEqual(['two', 'three'])
    const again = await api.getUpdates({ offset: first })
    expect(again[0]?.message?.text).toBe('two')
  })

  test('gives only the newest for a negative offset, and forgets the others', async () => {
    const { control, api, anna } = await emulated()
    for (const text of ['one', 'two', 'three']) control.send({ user: anna.id, text })
    expect((await api.getUpdates({ offset: -1 })).map((update) => update.message?.text)).toEqual(['three'])
    expect(control.state().bots[0]?.pending_updates).toBe(1)
  })

  test('takes an offset far ahead as no offset, so that everything comes again', async () => {
    const { control, api, anna } = await emulated()
    control.send({ user: anna.id, text: 'one' })
    expect(await api.getUpdates({ offset: 2_000_000_000 })).toHaveLength(1)
    expect(control.state().bots[0]?.pending_updates).toBe(1)
  })

  test('clamps the limit, and hands over one at a time to a bot that asks for the same offset again at once', async () => {
    const { control, call, anna } = await emulated()
    for (let i = 0; i < 120; i++) control.send({ user: anna.id, text: `${i}` })
    expect((await call('getUpdates', { limit: 500, offset: 1 })).result).toHaveLength(100)
    expect((await call('getUpdates', { limit: 500, offset: 1 })).result).toHaveLength(1)
  })

  test('wakes a waiting poll, with everything that came in the same moment', async () => {
    const { control, api, anna } = await emulated()
    const waiting = api.getUpdates({ timeout: 20 })
    await polling(control, true)
    control.send({ user: anna.id, text: 'one' })
    control.send({ user: anna.id, text: 'two' })
    expect((await waiting).map((update) => update.message?.text)).toEqual(['one', 'two'])
  })

  test('loses messages after a day and presses after 150 seconds', async () => {
    const { control, api, anna } = await emulated()
    const { message_id } = await api.sendMessage(anna.id, 'x', {
      reply_markup: { inline_keyboard: [[{ text: 'a', callback_data: 'b' }]] },
    })
    control.send({ user: anna.id, text: 'one' })
    control.press({ user: anna.id, message_id, button_index: 0 })
    expect(control.state().bots[0]?.pending_updates).toBe(2)
    control.advanceClock({ advance_ms: 151_000 })
    expect(control.state().bots[0]?.pending_updates).toBe(1)
    control.advanceClock({ advance_ms: 24 * 3_600_000 })
    expect(control.state().bots[0]?.pending_updates).toBe(0)
  })

  test('filters kinds when they happen, keeps the last choice, and an empty list is the default again', async () => {
    const { control, api, anna, drain } = await emulated()
    const { message_id } = await api.sendMessage(anna.id, 'x')
    control.react({ user: anna.id, message_id, emoji: '👍' })
    expect(await drain()).toEqual([])
    await api.getUpdates({ offset: -1, allowed_updates: ['message_reaction'] })
    control.react({ user: anna.id, message_id, emoji: '❤' })
    control.send({ user: anna.id, text: 'unseen' })
    const [update] = await drain()
    expect(update?.message_reaction).toMatchObject({
      chat: { id: anna.id },
      message_id,
      user: { id: anna.id },
      old_reaction: [{ type: 'emoji', emoji: '👍' }],
      new_reaction: [{ type: 'emoji', emoji: '❤' }],
    })
    await api.getUpdates({ offset: -1, allowed_updates: [], limit: 1, timeout: 0 })
    control.send({ user: anna.id, text: 'seen' })
    expect((await drain()).map(({ message }) => message?.text)).toEqual(['seen'])
  })
})

describe('two pollers', () => {
  test('the one that waits is ended by the one that comes', async () => {
    const { control, api, anna } = await emulated()
    const first = refusal(api.getUpdates({ timeout: 20 }))
    await polling(control, true)
    const second = api.getUpdates({ timeout: 20 })
    expect(await first).toBe(OTHER)
    control.send({ user: anna.id, text: 'for the second' })
    expect((await second)[0]?.message?.text).toBe('for the second')
  })

  test('a second 409 within three seconds comes three seconds late', async () => {
    const { control, api } = await emulated()
    const first = refusal(api.getUpdates({ timeout: 40 }))
    await polling(control, true)
    let ended = false
    const second = refusal(api.getUpdates({ timeout: 40 })).then((why) => {
      ended = true
      return why
    })
    await first
    await polling(control, true)
    const third = api.getUpdates({ timeout: 1, offset: 5 })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(ended).toBe(false)
    control.advanceClock({ advance_ms: 3_000 })
    expect(await second).toBe(OTHER)
    await third
  })

  test('a poll whose client has gone away takes no update with it', async () => {
    const { emulator, control, api, anna } = await emulated()
    const going = new AbortController()
    const gone = fetch(`${emulator.url}/bot${TOKEN}/getUpdates?timeout=20`, { signal: going.signal }).catch(
      () => 'gone',
    )
    await polling(control, true)
    going.abort()
    expect(await gone).toBe('gone')
    await polling(control, false)
    control.send({ user: anna.id, text: 'still here' })
    expect((await api.getUpdates({ offset: 3 }))[0]?.message?.text).toBe('still here')
  })
})

test('getMe tells everything that only getMe tells', async () => {
  const { api } = await emulated()
  expect(await api.getMe()).toEqual({
    id: 100001,
    is_bot: true,
    first_name: 'Test bot',
    username: 'tester_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    supports_guest_queries: false,
    supports_join_request_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
  })
})
