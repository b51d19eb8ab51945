/** The output for progress: a terminal with `columns`, or a file or pipe. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/** Pace of lines in a file or pipe. */
const FILE_LINE_EVERY_MS = 60_000

/**
 * Creates a function that shows progress: a terminal's line is rewritten; a file or pipe gets a new line each minute
 * and at the end.
 */
export const createProgressDisplay = (screen: Screen, clock: () => number) => {
  let [last, at] = ['', -FILE_LINE_EVERY_MS]
  return (line: string, end: boolean): void => {
    if (screen.isTTY === true) return void screen.write(`\r\u001B[K${line}${end ? '\n' : ''}`)
    if (!end && (line === last || clock() - at < FILE_LINE_EVERY_MS)) return
    ;[last, at] = [line, clock()]
    screen.write(`${line}\n`)
  }
}
