/**
 * Gives a zone in which it is about noon now; `Etc/GMT-3` is three hours ahead of UTC. For runs at any hour that must
 * not meet the night.
 */
export const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours()
  return `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`
}
