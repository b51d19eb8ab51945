/** Messages a second that cost nothing, and that Telegram takes when they are paid for (Bot API, allow_paid_broadcast). */
const FREE_RATE = 30
const PAID_RATE = 1_000
/** Telegram Stars that a message above the free rate costs. */
const STARS = 0.1

/** How long so many messages take, in whole minutes, and what they may cost at most, in Stars. */
export const priceOf = (count: number, paid: boolean): { readonly minutes: number; readonly stars: number } => {
  const seconds = count / (paid ? PAID_RATE : FREE_RATE)
  return {
    minutes: Math.max(1, Math.ceil(seconds / 60)),
    stars: paid ? Math.ceil(Math.max(0, count - FREE_RATE * seconds) * STARS) : 0,
  }
}
