import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file: its path from the root, its lines, the files it imports, and the packages whose code it runs. */
export interface SourceFile {
  readonly file: string
  readonly lines: readonly string[]
  readonly imports: readonly string[]
  readonly packages: readonly string[]
}

const STATEMENT =
  /(?:^|\n)\s*(?:import|export)(?<type>\s+type)?\b[^'"\n]*(?:\n[^'"]*?)?\bfrom\s*['"](?<from>[^'"]+)['"]/g
const BARE = /\bimport\s*\(?\s*['"](?<from>[^'"]+)['"]/g

const packageOf = (name: string): string =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** Reads the imports of one file, however they are written. */
export const parseSource = (file: string, text: string): SourceFile => {
  const found = [...text.matchAll(STATEMENT), ...text.matchAll(BARE)].map(({ groups }) => ({
    name: groups?.['from'] ?? '',
    isType: groups?.['type'] !== undefined,
  }))
  return {
    file,
    lines: text.split('\n'),
    imports: found
      .filter(({ name }) => name.startsWith('.'))
      .map(({ name }) => path.posix.join(path.posix.dirname(file), name)),
    packages: found.filter(({ name, isType }) => !name.startsWith('.') && !isType).map(({ name }) => packageOf(name)),
  }
}

/** Every path below a folder, with forward slashes. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    path.posix.join(folder, name.replaceAll('\\', '/')),
  )

/** Roots of the product's code; tests, scripts and benches are not judged. */
export const ROOTS = ['src', 'tools', 'wire', 'flows'] as const

/** All source files of the product. */
export const sources: readonly SourceFile[] = ROOTS.flatMap(filesOf)
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => parseSource(file, readFileSync(file, 'utf8')))

/**
 * The unit that a file belongs to in the table of rules: `src/core/flow`, `src/adapters/telegram`, `src/bootstrap`,
 * `tools/chart`, `flows`, or the file itself where it stands beside such units (`src/main.ts`, `src/app/app.ts`).
 */
export const unitOf = (file: string): string => {
  const [root = '', part = '', second = ''] = file.split('/')
  if (root === 'flows') return root
  if (root !== 'src') return `${root}/${part}`
  if (!['core', 'app', 'adapters', 'cli'].includes(part)) return part.endsWith('.ts') ? file : `src/${part}`
  return second.endsWith('.ts') ? file : `src/${part}/${second}`
}

/** The folder of a file at that depth, or the file itself where it lies higher. */
export const folderAt = (file: string, depth: number): string => {
  const parts = file.split('/')
  return parts.length > depth ? parts.slice(0, depth).join('/') : file
}

/** A cycle in a graph of imports, as the nodes along it; null when there is none. */
export const findCycle = (edges: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] | null => {
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node]
    if (done.has(node)) return null
    for (const next of edges.get(node) ?? []) {
      const found = visit(next, [...trail, node])
      if (found) return found
    }
    done.add(node)
    return null
  }
  for (const node of edges.keys()) {
    const found = visit(node, [])
    if (found) return found
  }
  return null
}

/** The graph of imports between the groups that `groupOf` makes of files. */
export const graphOf = (
  files: readonly SourceFile[],
  groupOf: (file: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const edges = new Map<string, Set<string>>()
  for (const { file, imports } of files) {
    const from = groupOf(file)
    const targets = edges.get(from) ?? new Set<string>()
    for (const target of imports) if (groupOf(target) !== from) targets.add(groupOf(target))
    edges.set(from, targets)
  }
  return edges
}
