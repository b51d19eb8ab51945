/** Cuts a text to at most `max` characters; the last one is an ellipsis where something was cut. */
export const truncate = (text: string, max: number): string => {
  const chars = [...text]
  return chars.length > max ? `${chars.slice(0, max - 1).join('')}…` : text
}
