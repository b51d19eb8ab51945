const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!()[\]\s]/u, 0.32],
  [/[frt\-/"]/u, 0.42],
  [/[mwMWшщжюмфыШЩЖЮМФЫ@]/u, 0.9],
  [/[A-ZА-ЯЁЎІ0-9&]/u, 0.68],
]

/**
 * The approximate width of a text in the unit of `size`, rather too wide. Estimated from letters and not measured, so
 * that a drawing is the same on every machine, whatever fonts it has.
 */
export const textWidth = (text: string, size: number): number => {
  const ems = Array.from(text).map((letter) => widths.find(([shape]) => shape.test(letter))?.[1] ?? 0.58)
  return Math.ceil(size * ems.reduce((sum, em) => sum + em, 0))
}
