/** The emulator's time: dates of messages, expiry of updates, retries and flood limits all follow it. */
export interface EmulatorClock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** Runs `act` once, `ms` later; the returned function cancels it. */
  readonly after: (ms: number, act: () => void) => () => void
  /** Moves the time forward and runs what has fallen due. */
  readonly advance: (ms: number) => void
}

interface Alarm {
  readonly at: number
  readonly act: () => void
  timer: NodeJS.Timeout | undefined
}

const MAX_TIMER_MS = 2 ** 31 - 1

/** Makes the machine's clock with `advance` to move it ahead. */
export const createShiftableClock = (): EmulatorClock => {
  let shift = 0
  const alarms = new Set<Alarm>()
  const now = (): number => Date.now() + shift

  const arm = (alarm: Alarm): void => {
    clearTimeout(alarm.timer)
    alarm.timer = setTimeout(
      () => {
        if (now() < alarm.at) return arm(alarm)
        alarms.delete(alarm)
        alarm.act()
      },
      Math.min(MAX_TIMER_MS, Math.max(0, alarm.at - now())),
    )
  }

  return {
    now,
    after: (ms, act) => {
      const alarm: Alarm = { at: now() + ms, act, timer: undefined }
      alarms.add(alarm)
      arm(alarm)
      return () => {
        clearTimeout(alarm.timer)
        alarms.delete(alarm)
      }
    },
    advance: (ms) => {
      shift += ms
      for (const alarm of alarms) arm(alarm)
    },
  }
}
