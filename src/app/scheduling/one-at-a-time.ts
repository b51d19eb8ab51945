/**
 * Work that runs for one key at a time. A key that is requested while its work runs is worked on once more afterwards.
 */
export interface OneAtATime {
  readonly go: (key: number) => Promise<void>
  /** Resolves when nothing runs any more. */
  readonly idle: () => Promise<void>
}

/**
 * Runs `work` at most once at a time per key in this process. An error goes to `onError`; the work is not repeated
 * here.
 */
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
