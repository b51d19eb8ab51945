/**
 * Tests a text against a mask: `_` is one character, `%` any run. Greedy and without regular expressions, so that no
 * mask can take long.
 */
export const matchesMask = (text: string, mask: string): boolean => {
  let at = 0
  let inMask = 0
  let star = -1
  let retry = 0
  while (at < text.length) {
    if (mask[inMask] === '%') {
      star = inMask
      inMask += 1
      retry = at
    } else if (inMask < mask.length && (mask[inMask] === '_' || mask[inMask] === text[at])) {
      at += 1
      inMask += 1
    } else if (star >= 0) {
      inMask = star + 1
      retry += 1
      at = retry
    } else return false
  }
  return mask.slice(inMask).replaceAll('%', '') === ''
}
