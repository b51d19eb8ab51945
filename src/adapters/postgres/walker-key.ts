/**
 * The value whose keyed digest stands for a chat in the outcomes of walks; of no use for anything else that is kept of
 * the chat.
 */
export const walkerKey = (chatId: number): string => `walk:${chatId}`
