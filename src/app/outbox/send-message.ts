import { pictureKey } from '../../core/flow/phone-picture.ts'
import type { PhonePicture } from '../../core/flow/phone-picture.ts'
import type { Log } from '../../core/ports/log.ts'
import { RefusedError, TemporaryError } from '../../core/ports/messenger-errors.ts'
import type { Messenger } from '../../core/ports/messenger.ts'
import type { OutboxMessage } from '../../core/ports/outbox-store.ts'

/** Dependencies of `sendMessage`. */
export interface SendMessageParts {
  readonly messenger: Messenger
  /** Makes the file with all that is kept about a customer. */
  readonly makeOwnData: (chatId: number, locale: string) => Promise<Buffer>
  /** Draws a picture as PNG. */
  readonly drawPicture: (picture: PhonePicture) => Buffer
  readonly log: Log
}

/** Name of the file with a customer's data. */
const OWN_DATA_FILE = 'my-data.json'

/** Tries to make a customer's file; after these it is given up, so that what is behind it goes on. */
const MAX_TRIES = 8

/**
 * Makes the file when it leaves, so that no copy of it is ever stored. A failure is tried again, and given up after a
 * while.
 */
const makeFile = async ({ makeOwnData, log }: SendMessageParts, chatId: number, locale: string, attempts: number) => {
  try {
    return { name: OWN_DATA_FILE, content: await makeOwnData(chatId, locale) }
  } catch (error) {
    log.warn({ chatId, err: error }, "deliver: a customer's file could not be made")
    const reason = "the customer's file could not be made"
    if (attempts + 1 < MAX_TRIES) throw new TemporaryError(reason, 0, error)
    throw new RefusedError(reason, 'bad-request', { cause: error })
  }
}

/** Sends one message. Rejects as the messenger does. */
export const sendMessage = async (
  parts: SendMessageParts,
  chatId: number,
  { message, attempts }: OutboxMessage,
  target: number | null,
): Promise<number | null> => {
  const { messenger, drawPicture } = parts
  switch (message.kind) {
    case 'own-data': {
      const file = await makeFile(parts, chatId, message.locale, attempts)
      return messenger.sendFile(chatId, file, message.caption, message.thread)
    }
    case 'picture': {
      const picture = { key: pictureKey(message.picture), draw: () => drawPicture(message.picture) }
      return messenger.sendPicture(chatId, picture, message.caption, message.thread)
    }
    default:
      return messenger.send(chatId, message, target)
  }
}
