const sameDay = (one: Date, other: Date): boolean => one.toDateString() === other.toDateString()

/** The time of day, such as `14:05`. */
export const clockTime = (at: number | string, language: string): string =>
  new Date(at).toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit', hour12: false })

/** The heading of a day in a chat: today, yesterday, or `3 March`. */
export const dayName = (
  at: number,
  language: string,
  texts: { readonly today: string; readonly yesterday: string },
): string => {
  const day = new Date(at)
  if (sameDay(day, new Date())) return texts.today
  if (sameDay(day, new Date(Date.now() - 86_400_000))) return texts.yesterday
  return day.toLocaleDateString(language, { day: 'numeric', month: 'long' })
}
