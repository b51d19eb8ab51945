/** Messages a second that are free (Bot API, allow_paid_broadcast). */
const FREE_RATE = 30

/** Messages a second that Telegram takes when they are paid for (Bot API, allow_paid_broadcast). */
const PAID_RATE = 1_000

/** Telegram Stars for one message above the free rate (Bot API, allow_paid_broadcast). */
const STARS = 0.1

/** Estimates the sending of `count` messages: whole minutes, and the most it may cost in Telegram Stars. */
export const priceOf = (count: number, paid: boolean): { readonly minutes: number; readonly stars: number } => {
  const seconds = count / (paid ? PAID_RATE : FREE_RATE)
  return {
    minutes: Math.max(1, Math.ceil(seconds / 60)),
    stars: paid ? Math.ceil(Math.max(0, count - FREE_RATE * seconds) * STARS) : 0,
  }
}
