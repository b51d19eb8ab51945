/** Types of the library on ioredis (package.json, overrides); its own types are those of an older client. */
declare module 'telegraf-session-redis' {
  import type { Redis, RedisOptions } from 'ioredis'

  export default class RedisSession {
    constructor(options: { readonly store: RedisOptions })
    readonly client: Redis
    getSession(key: string): Promise<unknown>
    saveSession(key: string, session: object): Promise<unknown>
  }
}
