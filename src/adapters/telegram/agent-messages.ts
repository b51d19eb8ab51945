import type { Api } from 'grammy'
import type { AgentMessage } from '../../core/conversation/effect.ts'
import type { Word } from '../../core/desk/agent-message.ts'
import { Refused } from '../../core/ports/failure.ts'
import { answering, copyAlbum, react } from './copy-album.ts'
import { asked, unless } from './failures.ts'
import { quiet } from './message-payload.ts'

/** What an agent does with a message of their own or of the customer's; words of the bot's for them are sent like all others. */
type OfAgent = Exclude<AgentMessage, { readonly kind: 'tell' }>
type Kind<Name extends AgentMessage['kind']> = Extract<AgentMessage, { readonly kind: Name }>

/** A group that is gone must not be taken for a customer who is: whoever wrote to us and left is `blocked`. */
const fromGroup = async <Answer>(copied: Promise<Answer>): Promise<Answer> => {
  try {
    return await copied
  } catch (error) {
    if (error instanceof Refused && error.reason === 'gone') throw new Refused(error.message, 'bad-request')
    throw error
  }
}

/** A copy and never a forward: a forward would name the agent (Bot API, copyMessage). */
const relay = async (api: Api, chatId: number, { from, replyTo }: Kind<'relay'>): Promise<number> => {
  const copy = await fromGroup(asked(api.copyMessage(chatId, from.group, from.messageId, answering(replyTo))))
  return copy.message_id
}

const reword = async (api: Api, chatId: number, { messageId, text, caption }: Kind<'reword'>): Promise<number> => {
  if (caption) await unless(['no-change'], api.editMessageCaption(chatId, messageId, { caption: text }))
  else await unless(['no-change'], api.editMessageText(chatId, messageId, text, quiet))
  return messageId
}

/** Does in the customer's chat what an agent did in the group; gives the id of the message that now shows it, null when there is none. */
export const sendAgents = async (api: Api, chatId: number, message: OfAgent): Promise<number | null> => {
  switch (message.kind) {
    case 'relay':
      return relay(api, chatId, message)
    case 'reword':
      return reword(api, chatId, message)
    case 'react':
      await react(api, chatId, message.messageId, message.emoji)
      return null
    case 'withdraw':
      await asked(api.deleteMessage(chatId, message.messageId))
      return null
  }
}

/** Copies an agent's album into the customer's chat; all of it stands in one group. See `Messenger.relayAlbum`. */
export const relayAlbum = async (api: Api, chatId: number, froms: readonly Word[]): Promise<readonly number[]> => {
  const [first] = froms
  if (!first) return []
  return fromGroup(
    copyAlbum(api, {
      to: chatId,
      thread: null,
      from: first.group,
      messageIds: froms.map(({ messageId }) => messageId),
    }),
  )
}
