const WIDTH = 24

/** Formats a progress bar with its share, such as `[######..................] 25 %`. */
export const formatBar = (done: number, all: number, width: number = WIDTH): string => {
  const full = Math.min(width, Math.floor((width * done) / Math.max(1, all)))
  return `[${'#'.repeat(full)}${'.'.repeat(width - full)}] ${Math.floor((100 * done) / Math.max(1, all))} %`
}
