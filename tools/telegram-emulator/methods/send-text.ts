import type { Content } from '../chats/messages.ts'
import type { Method } from '../requests/call.ts'
import { TEXT_PERMISSION, checkReachable, findRoom } from '../chats/chats.ts'
import { badRequest } from '../api-errors.ts'
import { boolOf, has, intOf, isRecord, jsonOf, textOf, type Params } from '../requests/params.ts'
import { sendOne } from './outgoing.ts'
import { readText, settleText, textFields } from '../content/read-text.ts'

const ACTIONS: ReadonlySet<string> = new Set([
  'cancel',
  'typing',
  'record_video',
  'upload_video',
  'record_audio',
  'record_voice',
  'upload_audio',
  'upload_voice',
  'upload_photo',
  'upload_document',
  'choose_sticker',
  'pick_up_location',
  'find_location',
  'record_video_note',
  'upload_video_note',
])
const ACTION_MS = 5_000
const DRAFT_MS = 30_000

const linkPreview = (params: Params): Content => {
  if (boolOf(params, 'disable_web_page_preview')) return { link_preview_options: { is_disabled: true } }
  const options = jsonOf(params, 'link_preview_options', `can't parse link preview options JSON object`)
  return isRecord(options) && options['is_disabled'] === true ? { link_preview_options: { is_disabled: true } } : {}
}

export const sendMessage: Method = (call) => {
  if (textOf(call.params, 'text') === '') throw badRequest('message text is empty')
  const text = readText(call.params, { text: 'text', entities: 'entities' })
  return sendOne(call, TEXT_PERMISSION, () => ({
    ...textFields(settleText(call.world.state, text)),
    ...linkPreview(call.params),
  }))
}

export const sendContact: Method = (call) => {
  const phone = textOf(call.params, 'phone_number')
  const name = textOf(call.params, 'first_name')
  if (phone === '') throw badRequest('phone number must be non-empty')
  if (name === '') throw badRequest('first name must be non-empty')
  const lastName = textOf(call.params, 'last_name')
  const known = [...call.world.state.users.values()].find((person) => person.phone === phone.replace(/\D/g, ''))
  return sendOne(call, TEXT_PERMISSION, () => ({
    contact: {
      phone_number: phone,
      first_name: name,
      ...(lastName === '' ? {} : { last_name: lastName }),
      ...(known ? { user_id: known.user.id } : {}),
    },
  }))
}

export const sendLocation: Method = (call) => {
  const latitude = Number(textOf(call.params, 'latitude'))
  const longitude = Number(textOf(call.params, 'longitude'))
  if (!has(call.params, 'latitude') || Number.isNaN(latitude) || Math.abs(latitude) > 90)
    throw badRequest('latitude is invalid')
  if (!has(call.params, 'longitude') || Number.isNaN(longitude) || Math.abs(longitude) > 180)
    throw badRequest('longitude is invalid')
  return sendOne(call, TEXT_PERMISSION, () => ({ location: { latitude, longitude } }))
}

/** sendChatAction. The topic is not checked: the answer is True even for a deleted one. */
export const sendChatAction: Method = ({ world, bot, params }) => {
  const action = textOf(params, 'action').toLowerCase()
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  const room = findRoom(world, bot, params)
  checkReachable(world, room)
  const thread = intOf(params, 'message_thread_id')
  const typing = { action, until: world.clock.now() + ACTION_MS, ...(thread > 0 ? { thread } : {}) }
  room.typing = action === 'cancel' ? null : typing
  world.live.publish({ type: 'typing', chat_id: room.id, bot: bot.me.id, ...(action === 'cancel' ? {} : { typing }) })
  return true
}

/** sendMessageDraft: a text that is still being written; private chats only. */
export const sendMessageDraft: Method = ({ world, bot, params }) => {
  if (intOf(params, 'draft_id') === 0) throw badRequest('draft identifier must be non-zero')
  const text = readText(params, { text: 'text', entities: 'entities' })
  const room = findRoom(world, bot, params)
  if (room.kind !== 'private') throw badRequest('message drafts can be sent only to private chats')
  checkReachable(world, room)
  const finalText = text.text.trim() === '' ? text : settleText(world.state, text)
  room.draft = { text: finalText.text, until: world.clock.now() + DRAFT_MS }
  world.live.publish({ type: 'draft', chat_id: room.id, bot: bot.me.id })
  return true
}
