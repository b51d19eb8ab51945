const PREFIX = 'stop_'

/** Gives the payload of the button, and of the link in a letter, that stops an act on hold; at most 46 characters. */
export const stopPayload = (stop: string): string => `${PREFIX}${stop}`

/** Reads the secret from a payload; null when it is another one. */
export const readStopPayload = (payload: string): string | null => /^stop_([\w-]{16,40})$/.exec(payload)?.[1] ?? null
