interface PromisedTest {
  readonly file: string
  readonly name: string
}

interface Report {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[]
  }[]
}

export declare const promisedTests: (security: string) => readonly PromisedTest[]
export declare const unkeptPromises: (security: string, report: Report, root: string) => readonly string[]
