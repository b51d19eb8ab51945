/** Signs of phones, as SVG around the point 0, 0, about 30 wide. */

/** An aeroplane that flies upwards. */
export const airplane = (ink: string): string =>
  `<path transform="rotate(45)" fill="${ink}" d="M0 -16 C2.4 -16 3 -13 3 -10.5 L3 -5 L15 3.5 L15 7 L3 3.2 L3 9.5 L6.6 12.6 L6.6 15 L0 13 ` +
  'L-6.6 15 L-6.6 12.6 L-3 9.5 L-3 3.2 L-15 7 L-15 3.5 L-3 -5 L-3 -10.5 C-3 -13 -2.4 -16 0 -16 Z"/>'

const stroke = (ink: string): string => `fill="none" stroke="${ink}" stroke-width="3.2" stroke-linecap="round"`

/** The waves of Wi-Fi. */
export const waves = (ink: string): string =>
  `<path ${stroke(ink)} d="M-14 -4 A20 20 0 0 1 14 -4 M-9 2.5 A13 13 0 0 1 9 2.5"/><circle cy="10" r="3.4" fill="${ink}"/>`

/** The two arrows of mobile data. */
export const arrows = (ink: string): string =>
  `<path ${stroke(ink)} stroke-linejoin="round" d="M-6 12 L-6 -11 M-11.5 -5.5 L-6 -11 L-0.5 -5.5 M6 -12 L6 11 M0.5 5.5 L6 11 L11.5 5.5"/>`

/** An envelope with the sign of a full memory. */
export const envelope = (ink: string): string =>
  `<rect x="-16" y="-11" width="32" height="22" rx="2" fill="none" stroke="${ink}" stroke-width="2.6"/>` +
  `<path fill="none" stroke="${ink}" stroke-width="2.6" d="M-16 -10 L0 3 L16 -10"/>`
