/** Does the work for a key; asked again while it runs, it runs once more afterwards. Never two at a time for one key. */
export interface OneAtATime {
  readonly go: (key: number) => Promise<void>
  /** Resolves when nothing runs any more. */
  readonly idle: () => Promise<void>
}

/** Runs `work` for one key at a time in this process. A failing work is told to `onError` and not repeated here. */
export const oneAtATime = (
  work: (key: number) => Promise<void>,
  onError: (error: unknown, key: number) => void,
): OneAtATime => {
  const running = new Map<number, { again: boolean; readonly done: Promise<void> }>()
  const loop = async (key: number): Promise<void> => {
    for (;;) {
      await work(key).catch((error: unknown) => onError(error, key))
      const state = running.get(key)
      if (!state?.again) break
      state.again = false
    }
    running.delete(key)
  }
  const go = (key: number): Promise<void> => {
    const state = running.get(key)
    if (state) {
      state.again = true
      return state.done
    }
    const started: { again: boolean; done: Promise<void> } = { again: false, done: Promise.resolve() }
    running.set(key, started)
    started.done = loop(key)
    return started.done
  }
  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done))
  }
  return { go, idle }
}
