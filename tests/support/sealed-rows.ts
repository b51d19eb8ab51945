import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { SEALED_COLUMNS } from '../../src/adapters/postgres/sealed-columns.ts'
import type { Vault } from '../../src/core/ports/vault.ts'

const textOf = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return Buffer.isBuffer(value) ? String.raw`\x${value.toString('hex')}` : String(value)
}

/** Opens every sealed value of a row, which is of `table` (or of `public.table`) and has all of its columns. */
export const openRow = (vault: Vault, table: string, row: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(SEALED_COLUMNS).flatMap(([name, keys]) => {
    const [of, column] = name.split('.') as [string, string]
    const sealed = row[column]
    if (of !== table.replace(/^public\./, '') || !Buffer.isBuffer(sealed)) return []
    return [vault.open(sealed, { column: name, row: keys.map((key) => textOf(row[key])) })]
  })

/** Seals a value as versions did that bound it to no place and named no key. */
export const sealAsBefore = (key: Buffer, value: unknown): Buffer => {
  const nonce = randomBytes(12)
  const sealing = Buffer.from(hkdfSync('sha256', key, '', 'dozvon/seal', 32))
  const cipher = createCipheriv('aes-256-gcm', sealing, nonce, { authTagLength: 16 }).setAAD(Buffer.of(1))
  const body = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(1), nonce, cipher.getAuthTag(), body])
}
