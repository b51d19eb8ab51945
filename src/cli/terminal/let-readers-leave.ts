/** Whoever reads what a command prints may have read enough, as in `| head`: the command ends as it would have, and says nothing of it. */
export const letReadersLeave = (): void => {
  process.stdout.on('error', (error) => {
    if (!('code' in error && error.code === 'EPIPE')) throw error
  })
}
