import type { ReplyParameters } from 'grammy/types'

/** Makes the option that sends a message as a reply; when the other message is gone, it is sent as a plain one. */
export const replyOptions = (messageId: number | null): { readonly reply_parameters?: ReplyParameters } =>
  messageId === null ? {} : { reply_parameters: { message_id: messageId, allow_sending_without_reply: true } }
