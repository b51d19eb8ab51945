/** Where lines are shown: a terminal of so many columns, or a file or pipe that keeps every line. */
export interface Screen {
  readonly isTTY?: boolean
  readonly columns?: number
  readonly write: (text: string) => unknown
}

/** A file gets a line a minute. */
const SELDOM_MS = 60_000

/** Shows how far something is: in one line of a terminal that is written over, else in a new line once a minute and at the end. */
export const createProgress = (screen: Screen, clock: () => number) => {
  let [last, at] = ['', -SELDOM_MS]
  return (line: string, end: boolean): void => {
    if (screen.isTTY === true) return void screen.write(`\r\u001B[K${line}${end ? '\n' : ''}`)
    if (!end && (line === last || clock() - at < SELDOM_MS)) return
    ;[last, at] = [line, clock()]
    screen.write(`${line}\n`)
  }
}
