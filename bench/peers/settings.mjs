/** Settings of a peer: environment variables that the bench gives it. */
import { Redis } from 'ioredis'

export const TOKEN = process.env.BOT_TOKEN
export const API_ROOT = process.env.TELEGRAM_API_ROOT

/** The updates that the dialogue needs. */
export const UPDATES = ['message', 'callback_query']

/** Redis, with the commands of one tick in one round trip. */
export const openRedis = () => new Redis(process.env.REDIS_URL, { enableAutoPipelining: true })

/** Tells the bench that the peer takes updates. */
export const tellReady = () => void process.stdout.write('the peer takes updates\n')
