import { z } from 'zod'
import { phoneNumber } from '../read-body.ts'

const ipv4Address = z
  .strictObject({
    publicAddress: z.ipv4(),
    privateAddress: z.ipv4().exactOptional(),
    publicPort: z.int().min(0).max(65_535).exactOptional(),
  })
  .refine(({ privateAddress, publicPort }) => privateAddress !== undefined || publicPort !== undefined, {
    message: 'privateAddress or publicPort is missing',
  })

/** Schema of a device (CAMARA Commonalities, Device). This operator finds devices by their phone number alone. */
const deviceBody = z
  .strictObject({
    phoneNumber: phoneNumber.exactOptional(),
    networkAccessIdentifier: z.string().exactOptional(),
    ipv4Address: ipv4Address.exactOptional(),
    ipv6Address: z.ipv6().exactOptional(),
  })
  .refine((device) => Object.keys(device).length > 0, { message: 'name at least one identifier' })
  .meta({ minProperties: 1 })

/** Schema of a request about a device. */
export const aboutDevice = z.strictObject({ device: deviceBody.exactOptional() })

type Device = z.infer<typeof deviceBody>

/** The identifier that was used, for an answer to a request that named several (CAMARA DeviceResponse). */
export const usedIdentifier = (device: Device | undefined): { readonly device?: Pick<Device, 'phoneNumber'> } =>
  device?.phoneNumber !== undefined && Object.keys(device).length > 1
    ? { device: { phoneNumber: device.phoneNumber } }
    : {}
