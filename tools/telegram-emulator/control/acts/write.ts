import type { Contact, MessageEntity, MessageOrigin, User } from 'grammy/types'
import type { z } from 'zod'
import type { Control } from '../../control-types.ts'
import type { sendInput } from '../../control-inputs.ts'
import { isAdmin } from '../../chats/chats.ts'
import { ControlError } from '../../api-errors.ts'
import { announceEdit } from '../../chats/fan-out.ts'
import { addFile } from '../../content/files.ts'
import { carriedContent, mediaContent, MEDIA, wordsOf, type MediaKind } from '../../content/media.ts'
import { dropMessage, replaceMessage, type Content } from '../../chats/messages.ts'
import { originOf } from '../../methods/copy-messages.ts'
import { captionFields, settleCaption, settleText, textFields } from '../../content/read-text.ts'
import { dateOf, type EmulatorWorld } from '../../emulator-world.ts'
import { requireMessage, findActing, showMessage } from './find.ts'
import { say } from './say.ts'

type Sent = Omit<z.input<typeof sendInput>, 'user' | 'chat' | 'bot' | 'text'>

const KINDS: readonly MediaKind[] = [
  'photo',
  'document',
  'video',
  'audio',
  'voice',
  'video_note',
  'animation',
  'sticker',
]

/** One grey pixel, for photos whose contents nobody gave. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOor6//DwAFBAKAjH5dPwAAAABJRU5ErkJggg=='

const entitiesOf = ({ entities = [] }: Pick<Sent, 'entities'>): MessageEntity[] => entities as MessageEntity[]

const mediaOf = (world: EmulatorWorld, sent: Sent): Content => {
  const kind = KINDS.find((name) => sent[name] !== undefined)
  const given = kind && sent[kind]
  const caption = captionFields(settleCaption(world.state, { text: sent.caption ?? '', entities: entitiesOf(sent) }))
  if (!kind || !given) return caption
  const made =
    kind === 'photo'
      ? { data: PIXEL, mime: 'image/png' }
      : { data: Buffer.from(`${kind} made up`).toString('base64'), mime: undefined }
  const file = addFile(world, {
    kind,
    bytes: Buffer.from(given.data ?? made.data, 'base64'),
    ...(given.file_size === undefined ? {} : { size: given.file_size }),
    name: given.file_name,
    mime: given.mime_type ?? (given.data === undefined ? made.mime : undefined),
  })
  const details = {
    ...(given.duration === undefined ? {} : { duration: given.duration }),
    ...(given.emoji === undefined ? {} : { emoji: given.emoji }),
  }
  return { ...mediaContent(kind, file, details), ...(MEDIA[kind].caption ? caption : {}) }
}

const originFor = (world: EmulatorWorld, from: number | string): MessageOrigin => {
  const user = typeof from === 'number' ? world.state.users.get(from)?.user : undefined
  const date = dateOf(world)
  return user
    ? { type: 'user', sender_user: user, date }
    : { type: 'hidden_user', sender_user_name: typeof from === 'string' ? from : 'Deleted Account', date }
}

const inlineBot = (username: string): User => ({
  id: 90_000_000 + username.length,
  is_bot: true,
  first_name: username,
  username,
})

const contentOf = (world: EmulatorWorld, sent: Sent): Content => ({
  ...mediaOf(world, sent),
  ...(sent.contact ? { contact: sent.contact as Contact } : {}),
  ...(sent.location ? { location: sent.location } : {}),
  ...(sent.forwarded_from === undefined ? {} : { forward_origin: originFor(world, sent.forwarded_from) }),
  ...(sent.via_bot === undefined ? {} : { via_bot: inlineBot(sent.via_bot) }),
})

type Acts = Pick<Control, 'send' | 'album' | 'edit' | 'delete' | 'forward'>

/** Acts by which people send, edit and delete messages. */
export const writeActs = (world: EmulatorWorld): Acts => ({
  send: (input) => {
    const content = contentOf(world, input)
    if (input.text === undefined && Object.keys(content).length === 0)
      throw new ControlError('there is nothing to send')
    return say(world, findActing(world, input), { ...input, entities: entitiesOf(input), content })
  },
  album: ({ items, thread, reply_to, ...where }) => {
    const place = findActing(world, where)
    const media_group_id = `${13_000_000_000_000_000 + world.state.counters.album++}`
    return items.map((item) =>
      say(world, place, { thread, reply_to, content: { media_group_id, ...contentOf(world, item) } }),
    )
  },
  edit: ({ message_id, text, caption, entities, ...where }) => {
    const { person, room } = findActing(world, where)
    const stored = requireMessage(room, message_id)
    const { message } = stored
    if (message.from?.id !== person.user.id || message.forward_origin)
      throw new ControlError(`message ${message_id} cannot be edited by ${person.user.id}`, 409)
    const words =
      message.text === undefined
        ? captionFields(settleCaption(world.state, { text: caption ?? text ?? '', entities: entitiesOf({ entities }) }))
        : textFields(settleText(world.state, { text: text ?? '', entities: entitiesOf({ entities }) }))
    const next = { ...message }
    delete next.entities
    delete next.caption
    delete next.caption_entities
    Object.assign(next, words)
    if (JSON.stringify(wordsOf(next)) === JSON.stringify(wordsOf(message))) return showMessage(stored, person.user.id)
    const edited = replaceMessage(world, room, stored, { ...next, edit_date: dateOf(world) })
    announceEdit(world, room, edited)
    return showMessage({ ...stored, message: edited }, person.user.id)
  },
  delete: ({ message_id, ...where }) => {
    const { person, room } = findActing(world, where)
    const { message } = requireMessage(room, message_id)
    const may = room.kind === 'private' || message.from?.id === person.user.id || isAdmin(room, person.user.id)
    if (!may) throw new ControlError(`message ${message_id} cannot be deleted by ${person.user.id}`, 409)
    dropMessage(world, room, message_id)
    return true
  },
  forward: ({ message_id, to, thread, ...where }) => {
    const { message } = requireMessage(findActing(world, where).room, message_id)
    const target = findActing(world, { user: where.user, bot: where.bot, chat: to })
    return say(world, target, { thread, content: { ...carriedContent(message), forward_origin: originOf(message) } })
  },
})
