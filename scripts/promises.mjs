import path from 'node:path'

/** A row of the threat table: the file of the test and its name, at the end of the line. */
const ROW = /\| `(tests\/[^`]+)` "(.+)" \|$/gm

/**
 * Lists the tests that the threat table of SECURITY.md names.
 * @param {string} security
 * @returns {readonly { readonly file: string, readonly name: string }[]}
 */
export const promisedTests = (security) =>
  [...security.matchAll(ROW)].map(([, file = '', name = '']) => ({ file, name }))

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Makes the pattern of a test's title: `%s`, `%i` and `$name` stand for what each case has there. */
const titleOf = (name) =>
  new RegExp(
    `^${name
      .split(/(%[sidj]|\$\w+)/)
      .map((part, at) => (at % 2 === 1 ? '.+' : escaped(part)))
      .join('')}$`,
  )

/**
 * Lists the promised tests that did not pass in a run, as vitest reports it: left out, failed, or named otherwise.
 * @param {string} security
 * @param {{ readonly testResults: readonly { readonly name: string, readonly assertionResults: readonly { readonly
 *   title: string, readonly status: string }[] }[] }} report
 * @param {string} root
 * @returns {readonly string[]}
 */
export const unkeptPromises = (security, report, root) =>
  promisedTests(security).flatMap(({ file, name }) => {
    const title = titleOf(name)
    const cases = report.testResults
      .filter((one) => path.relative(root, one.name) === path.normalize(file))
      .flatMap(({ assertionResults }) => assertionResults.filter((one) => title.test(one.title)))
    const isKept = cases.length > 0 && cases.every(({ status }) => status === 'passed')
    return isKept ? [] : [`${file} "${name}"`]
  })
