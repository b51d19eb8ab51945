const WIDTH = 30

/** A bar that fills, for a terminal. */
export const bar = (done: number, all: number): string => {
  const full = Math.round((WIDTH * done) / Math.max(1, all))
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}] ${done} of ${all}`
}
