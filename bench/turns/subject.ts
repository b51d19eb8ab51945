/** A bot that can be measured: this one, one of another checkout, or a peer. */
export interface Subject {
  readonly name: string
  /** Keeps its conversations when its process dies. */
  readonly remembers: boolean
  /** Starts it with nothing stored, as a client of the Bot API at `apiRoot`. Resolves when it takes updates. */
  readonly start: (apiRoot: string) => Promise<RunningBot>
}

/** A bot at work, and what it has used so far. */
export interface RunningBot {
  /** Milliseconds of processor time: of the bot's own processes, and of the database it keeps its data in. */
  readonly cpu: () => { readonly botMs: number; readonly databaseMs: number }
  /** Resident memory of the bot's processes in megabytes. */
  readonly memoryMb: () => number
  /** What the bot has logged; warnings belong into the report of a run that went wrong. */
  readonly said: () => string
  /** Kills its processes and starts new ones with what is stored. Resolves when they take updates. */
  readonly restart: () => Promise<void>
  readonly stop: () => Promise<void>
}
