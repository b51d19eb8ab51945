import { expect, test } from 'vitest'
import { emulated, type Emulated } from './emulator-stage.ts'

const desk = async (): Promise<Emulated & { readonly chat: number; readonly agent: number }> => {
  const world = await emulated()
  const agent = world.control.addUser({ first_name: 'Agent' }).id
  const chat = world.control.addGroup({ title: 'Desk', is_forum: true, members: [agent], bot_as: 'administrator' }).id
  await world.api.getUpdates({ allowed_updates: ['message', 'message_reaction'], timeout: 0 })
  await world.drain()
  return { ...world, chat, agent }
}

test('a reaction names the person, or the group when an administrator hides behind it', async () => {
  const { control, api, chat, agent, drain } = await desk()
  const { message_id } = await api.sendMessage(chat, 'card')
  control.react({ user: agent, chat, message_id, emoji: '👍' })
  expect(() => control.react({ user: agent, chat, message_id, emoji: '👍', anonymous: true })).toThrow(
    'only administrators',
  )
  control.promote({ chat, who: agent })
  control.react({ user: agent, chat, message_id, emoji: '🔥', anonymous: true })
  const [open, hidden] = (await drain()).map((update) => update.message_reaction)
  expect(open).toMatchObject({ user: { id: agent }, old_reaction: [], new_reaction: [{ type: 'emoji', emoji: '👍' }] })
  expect(hidden).toMatchObject({ actor_chat: { id: chat, type: 'supergroup' }, new_reaction: [{ emoji: '🔥' }] })
  expect(hidden).not.toHaveProperty('user')
})

test('an album may answer a message', async () => {
  const { control, api, chat, agent, drain } = await desk()
  const { message_id } = await api.sendMessage(chat, 'which ones?')
  control.album({ user: agent, chat, reply_to: message_id, items: [{ photo: {} }, { photo: {} }] })
  const answered = (await drain()).map((update) => update.message?.reply_to_message?.message_id)
  expect(answered).toEqual([message_id, message_id])
})
