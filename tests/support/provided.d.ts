import 'vitest'

/** What the global setup started for every test file. */
declare module 'vitest' {
  export interface ProvidedContext {
    /** The superuser's URL of a database that no test writes to. */
    readonly postgresUrl: string
    readonly redisUrl: string
    /** The folder of the program emitted as JavaScript. */
    readonly build: string
  }
}
