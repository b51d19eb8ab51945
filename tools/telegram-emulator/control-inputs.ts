import { z } from 'zod'

/**
 * Inputs of the control API, one flat object for each act. Over HTTP the path's parts and the JSON body are merged into
 * it; in process it is the only argument. `bot` is a bot's id and may be left out: the first bot is meant.
 */
const id = z.number().int()
const bot = id.optional()
const user = z.object({ user: id, bot })

/** A message in a chat as one user sees it; `chat` is a group's id, left out for the private chat with the bot. */
const place = user.extend({ chat: id.optional() })
const messagePlace = place.extend({ message_id: id })

export const newUserInput = z.object({
  id: id.positive().optional(),
  first_name: z.string().min(1),
  last_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
  is_premium: z.boolean().optional(),
  /** In international form, without the plus, as Telegram hands it over. */
  phone: z.string().optional(),
})

export const userInput = user
export const startInput = user.extend({
  payload: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/)
    .optional(),
})

const fileInput = z.object({
  file_name: z.string().optional(),
  mime_type: z.string().optional(),
  file_size: z.number().int().nonnegative().optional(),
  /** Contents in base64; a few bytes are made up when left out. */
  data: z.string().optional(),
  duration: z.number().int().optional(),
  /** Of a sticker. */
  emoji: z.string().optional(),
})

const contactInput = z.object({
  phone_number: z.string(),
  first_name: z.string(),
  last_name: z.string().optional(),
  user_id: id.optional(),
  vcard: z.string().optional(),
})

/** The content of a person's message: `text` alone, or one kind of media with an optional caption. */
/** The formatting of the text or caption, such as a link behind words (Bot API, MessageEntity). */
const entities = z.array(z.looseObject({ type: z.string(), offset: z.number().int(), length: z.number().int() }))

const contentInput = z.object({
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: entities.optional(),
  photo: fileInput.optional(),
  document: fileInput.optional(),
  video: fileInput.optional(),
  audio: fileInput.optional(),
  voice: fileInput.optional(),
  video_note: fileInput.optional(),
  animation: fileInput.optional(),
  sticker: fileInput.optional(),
  contact: contactInput.optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
})

export const sendInput = place.extend(contentInput.shape).extend({
  reply_to: id.optional(),
  quote: z.string().optional(),
  /** The topic written in; left out for General. */
  thread: id.optional(),
  /** Write as the group itself, as an anonymous administrator does. */
  anonymous: z.boolean().optional(),
  /** The author of the forwarded message: a user's id, or the name of a hidden user. */
  forwarded_from: z.union([id, z.string()]).optional(),
  /** Username of the inline bot through which it was sent. */
  via_bot: z.string().optional(),
})

export const albumInput = place.extend({
  items: z.array(contentInput).min(2).max(10),
  thread: id.optional(),
  reply_to: id.optional(),
})

/** The button pressed: by its callback data, by its number counted row by row from 0, or by its words. */
export const pressInput = messagePlace.extend({
  data: z.string().optional(),
  button_index: id.optional(),
  text: z.string().optional(),
})

/** A key of the live reply keyboard: by its words or by its number counted row by row from 0. */
export const replyKeyInput = place.extend({ text: z.string().optional(), button_index: id.optional() })
export const shareContactInput = place.extend({ contact: contactInput.optional(), reply_to: id.optional() })
export const editInput = messagePlace.extend({
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: entities.optional(),
})
export const deleteInput = messagePlace

/** `anonymous`: as the group itself. */
export const reactInput = messagePlace.extend({ emoji: z.string().nullable(), anonymous: z.boolean().optional() })
export const forwardInput = messagePlace.extend({ to: id.optional(), thread: id.optional() })

export const newGroupInput = z.object({
  title: z.string().min(1),
  kind: z.enum(['group', 'supergroup']).optional(),
  is_forum: z.boolean().optional(),
  /** A user's id; a founder is made up when left out. */
  owner: id.optional(),
  members: z.array(id).optional(),
  /** Adds the (first) bot at once: as a member, or with every right an administrator can have. */
  bot_as: z.enum(['member', 'administrator']).optional(),
  bot,
})

const group = z.object({ chat: id })

/**
 * `who` is the id of a user or a bot; left out, the first bot is meant. `by` is the user who acts, the founder when
 * left out.
 */
const member = group.extend({ who: id.optional(), by: id.optional() })
export const groupInput = group.extend({ by: id.optional() })
export const addMemberInput = member
export const removeMemberInput = member.extend({ ban: z.boolean().optional() })
export const promoteInput = member.extend({
  /** Rights that differ from "all but anonymity"; all false takes the administrator's place away. */
  rights: z.record(z.string(), z.boolean()).optional(),
  demote: z.boolean().optional(),
  custom_title: z.string().optional(),
})

export const permissionsInput = group.extend({ permissions: z.record(z.string(), z.boolean()) })
export const setForumInput = group.extend({ is_forum: z.boolean(), by: id.optional() })
export const newTopicInput = group.extend({ name: z.string(), by: id.optional(), icon_color: id.optional() })
export const topicInput = group.extend({ thread: id, by: id.optional() })
export const renameTopicInput = topicInput.extend({ name: z.string() })

export const chatInput = z.object({
  chat: id,
  /** The user whose phone is looked at; optional in a private chat. */
  for: id.optional(),
  bot,
  /** Only this topic; 1 is General. */
  thread: id.optional(),
  limit: id.optional(),
  /** Also the messages that a phone no longer shows. */
  with_deleted: z.union([z.boolean(), z.stringbool()]).optional(),
})

export const faultInput = z.object({
  /** Method in any case, or `*`. */
  method: z.string().default('*'),
  /** Number of calls (or updates) that the fault strikes. */
  times: z.number().int().positive().default(1),
  /**
   * Calls: `429`, `500`, `502` (an HTML page), `409`, `reset-before` and `reset-after` applying (the second is
   * "applied, answer lost"), `delay`, `hang` (applied, never answered). Updates: `duplicate-update`, `reorder-updates`
   * (webhook: the next `times` are delivered backwards).
   */
  kind: z.enum([
    '429',
    '500',
    '502',
    '409',
    'reset-before',
    'reset-after',
    'delay',
    'hang',
    'duplicate-update',
    'reorder-updates',
  ]),
  chat_id: id.optional(),
  delay_ms: z.number().int().nonnegative().optional(),
  /** Seconds. */
  retry_after: z.number().int().positive().optional(),
  /** Lets this many matching calls through first. */
  skip: z.number().int().nonnegative().default(0),
})

export const floodInput = z.object({ mode: z.enum(['off', 'realistic', 'hostile', 'broadcast']) })
export const clockInput = z.object({ advance_ms: z.number().nonnegative() })
export const logInput = z.object({ method: z.string().optional(), since: id.optional(), limit: id.optional() })
export const botInput = z.object({ bot })
export const noInput = z.object({})
