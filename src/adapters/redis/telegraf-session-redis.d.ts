/** The library on ioredis (package.json, overrides); its own types are of the old client. */
declare module 'telegraf-session-redis' {
  import type { Redis, RedisOptions } from 'ioredis'

  export default class RedisSession {
    constructor(options: { readonly store: RedisOptions })
    readonly client: Redis
    getSession(key: string): Promise<unknown>
    saveSession(key: string, session: object): Promise<unknown>
  }
}
