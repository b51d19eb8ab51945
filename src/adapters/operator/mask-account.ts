/** Masks an e-mail address: `a•••@mail.example`. The number of dots does not depend on its length. */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@')
  return at < 1 ? '•••' : `${email.slice(0, 1)}•••${email.slice(at)}`
}

/** Shortens a name to the first name and initials: `Ivan P.`. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name.trim().split(/\s+/)
  return [first, ...rest.map((word) => `${[...word][0] ?? ''}.`)].join(' ')
}
