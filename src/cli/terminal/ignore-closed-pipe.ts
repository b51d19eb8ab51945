/** Ignores that the reader of standard output has gone, as with `| head`: the command ends as usual. */
export const ignoreClosedPipe = (): void => {
  process.stdout.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })
}
