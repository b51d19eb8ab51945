import type { Logger } from './logger.ts'

const EVERY_MS = 60_000

/** Longest path that is shown; a longer one is cut. */
const MAX_PATH_CHARS = 200

/**
 * Creates the report of Telegram's requests that came to another path than that of `url`, which is WEBHOOK_URL: a proxy
 * has changed it on the way. One line a minute at most, since Telegram sends each update again and again.
 */
export const reportElsewhere = (
  url: string,
  log: Pick<Logger, 'error'>,
  now: () => number = Date.now,
): ((path: string) => void) => {
  let reportedAt = -Infinity
  const { origin, pathname } = new URL(url)
  return (path) => {
    if (now() - reportedAt < EVERY_MS) return
    reportedAt = now()
    const came = path.slice(0, MAX_PATH_CHARS)
    log.error(
      `webhook: an update of Telegram came to ${came}, but WEBHOOK_URL says ${pathname}: let the proxy keep the path, or write WEBHOOK_URL=${origin}${came} if the proxy takes updates there, too`,
    )
  }
}
