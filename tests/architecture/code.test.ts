import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { sources, unitOf } from './sources.ts'

const isPure = (file: string): boolean =>
  file.startsWith('src/core/') || file.startsWith('src/render/') || file.startsWith('flows/')

/** Packages and files with native code that turn a drawing into a picture. */
const MAY_RUN_NATIVE = /^src\/render\/(to-png|draw-bars)\.ts$/

describe('the code', () => {
  it('thinks without a clock, chance or the machine in core, render and flows', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bfetch\(|\bsetTimeout\(|\brandomUUID\(/
    const pure = sources.filter(({ file }) => isPure(file))
    expect(pure.filter(({ lines }) => lines.some((line) => impure.test(line))).map(({ file }) => file)).toEqual([])
    const nodeModules = pure
      .filter(({ file }) => !MAY_RUN_NATIVE.test(file))
      .flatMap(({ file, packages }) =>
        packages
          .filter((name) => name.startsWith('node:') && name !== 'node:crypto')
          .map((name) => `${file} → ${name}`),
      )
    expect(nodeModules).toEqual([])
  })

  /** Passes a few variables on to PostgreSQL's programs, and none of ours. */
  const PASSES_ON = 'src/adapters/postgres/embedded/postgres-process.ts'

  it('reads the environment in one place, entries of commands aside', () => {
    const readers = sources.filter(({ lines }) =>
      lines.some((line) => /process\.env\b/.test(line) && !line.includes('...process.env')),
    )
    expect(readers.map(({ file }) => file).filter((file) => !/(^|\/)main\.ts$/.test(file))).toEqual([PASSES_ON])
  })

  it('makes a failure of the operator, and reads its HTTP status, in the adapter and in commands alone', () => {
    const speaks = /new OperatorError\(|\berror\.status\b/
    const speakers = sources.filter(({ lines }) => lines.some((line) => speaks.test(line))).map(({ file }) => file)
    const others = speakers.filter((file) => !/^src\/(adapters\/operator|cli)\/|^tools\//.test(file))
    expect(others).toEqual([])
    expect(speakers.some((file) => file.startsWith('src/adapters/operator/'))).toBe(true)
  })

  it('has no file over 300 lines', () => {
    expect(sources.filter(({ lines }) => lines.length > 301).map(({ file }) => file)).toEqual([])
  })

  it('lets nothing past the compiler or the lint', () => {
    const escape =
      /\bas any\b|: any(?:\[\])?\s*(?:[,;)=]|$)|<any>|@ts-ignore|@ts-expect-error|@ts-nocheck|(?:oxlint|eslint)-disable/
    const escapes = sources.flatMap(({ file, lines }) =>
      lines.flatMap((line, index) => (escape.test(line) ? [`${file}:${index + 1}`] : [])),
    )
    expect(escapes).toEqual([])
  })

  it('names files after what they hold, and no two files alike', () => {
    const vague = /(^|[/-])(utils?|helpers?|managers?|common|misc|shared|lib)(\.tsx?$|[/-])/
    expect(sources.map(({ file }) => file).filter((file) => vague.test(file))).toEqual([])
    const names = sources.map(({ file }) => path.posix.basename(file))
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.tsx?$/.test(name))).toEqual([])
    const outsideFlows = sources.map(({ file }) => file).filter((file) => unitOf(file) !== 'flows')
    const twins = outsideFlows.filter(
      (file) =>
        !file.endsWith('/main.ts') &&
        outsideFlows.some((other) => other !== file && path.posix.basename(other) === path.posix.basename(file)),
    )
    expect(twins).toEqual([])
  })

  it('has no comment over 120 columns', () => {
    const comment = /^\s*(?:\/\/|\/\*\*|\*\s)/
    const long = sources.flatMap(({ file, lines }) =>
      lines.flatMap((line, index) => (line.length > 120 && comment.test(line) ? [`${file}:${index + 1}`] : [])),
    )
    expect(long).toEqual([])
  })

  it('begins no doc comment with a question word', () => {
    const question =
      /^\s*(?:\/\*\*|\*)\s+(?:What|Who|How|Where|Whether|When|Which|Why|Whoever|Whose|Whom|Whatever|Wherever)\b/
    const opening = /^\s*\/\*\*/
    const found = sources.flatMap(({ file, lines }) =>
      lines.flatMap((line, index) => {
        const isFirst = opening.test(line) || /^\s*\/\*\*\s*$/.test(lines[index - 1] ?? '')
        return isFirst && question.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : []
      }),
    )
    expect(found).toEqual([])
  })
})
