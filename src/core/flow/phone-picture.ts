/**
 * Small pictures that show what an instruction speaks of: the aeroplane, the flashing envelope, the switch of mobile
 * data. Each is drawn for the kinds of phone on which it looks so; `unsure` is the sign alone.
 */
const pictures = {
  'airplane': ['android', 'iphone', 'keys', 'unsure'],
  'memory': ['keys'],
  'mobile-data': ['android', 'iphone'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Name of a picture. */
export type PictureName = keyof typeof pictures

/** A picture as it is drawn for one kind of phone. */
export interface PhonePicture {
  readonly name: PictureName
  /** Kind of phone, a value of the statement `phone-kind`. */
  readonly phone: string
}

/** All pictures, for every kind of phone that has one. */
export const phonePictures: readonly PhonePicture[] = Object.entries(pictures).flatMap(([name, phones]) =>
  phones.map((phone) => ({ name: name as PictureName, phone })),
)

/** The picture of that name for a kind of phone; null where there is none. */
export const pictureFor = (name: PictureName, phone: string): PhonePicture | null =>
  phonePictures.find((one) => one.name === name && one.phone === phone) ?? null

/** Name of a drawn picture, such as `airplane-iphone`. */
export const pictureKey = ({ name, phone }: PhonePicture): string => `${name}-${phone}`
