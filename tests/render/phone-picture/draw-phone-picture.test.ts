import { describe, expect, test } from 'vitest'
import { phonePictures, pictureKey } from '../../../src/core/flow/phone-picture.ts'
import { drawPhonePicture } from '../../../src/render/phone-picture/draw-phone-picture.ts'

const PNG_SIGNATURE = '89504e470d0a1a0a'

describe('pictures of phones', () => {
  test.each(phonePictures.map((picture) => [pictureKey(picture), picture] as const))('%s is drawn', (_, picture) => {
    const png = drawPhonePicture(picture)
    expect(png.subarray(0, 8).toString('hex')).toBe(PNG_SIGNATURE)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 300])
  })

  test('no two are the same', () => {
    const drawn = phonePictures.map((picture) => drawPhonePicture(picture).toString('base64'))
    expect(new Set(drawn).size).toBe(phonePictures.length)
  })

  test('one that nobody has drawn is named', () => {
    expect(() => drawPhonePicture({ name: 'memory', phone: 'iphone' })).toThrow(
      'the picture memory is not drawn for the phone "iphone"',
    )
  })
})
