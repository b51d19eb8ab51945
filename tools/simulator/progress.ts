const WIDTH = 30

/** A progress bar for a terminal, such as `[###...] 1 of 2`. */
export const bar = (done: number, all: number): string => {
  const full = Math.round((WIDTH * done) / Math.max(1, all))
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${all}`
}
