import { newConversation } from './conversation.ts'
import type { Draft } from './draft.ts'

/**
 * Gives what is left of a conversation whose customer is forgotten. What is kept is named here, and not what is erased,
 * so that whatever a conversation learns to remember is forgotten too.
 */
export const keptAfterForget = (now: Draft['now']): Draft['now'] => {
  const { chatId, turn, locale, nextFrame, prompt, promptNo, timers, calls, custody, ...others } = now
  const { unreachable, silence, seenAt, misses, explained, secondReadings } = others
  const { frames: _, ...forgotten } = newConversation(chatId)
  return {
    ...forgotten,
    turn,
    locale,
    nextFrame,
    prompt,
    promptNo,
    timers,
    calls,
    custody,
    unreachable,
    silence,
    seenAt,
    misses,
    explained,
    secondReadings,
  }
}
