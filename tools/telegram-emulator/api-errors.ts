/** An error answer in the Bot API server's own words. */
export class ApiError extends Error {
  readonly code: number
  readonly parameters: Readonly<Record<string, number>> | undefined

  constructor(code: number, description: string, parameters?: Readonly<Record<string, number>>) {
    super(description)
    this.name = 'ApiError'
    this.code = code
    this.parameters = parameters
  }
}

/** `400 Bad Request: …`. */
export const badRequest = (what: string): ApiError => new ApiError(400, `Bad Request: ${what}`)

/** `403 Forbidden: …`. */
export const forbidden = (what: string): ApiError => new ApiError(403, `Forbidden: ${what}`)

/** `429 Too Many Requests: retry after N`, seconds. */
export const tooManyRequests = (seconds: number): ApiError =>
  new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds })

/** `409 Conflict: …`. */
export const conflict = (what: string): ApiError => new ApiError(409, `Conflict: ${what}`)

/** An act of the control API that the present state does not allow. `status` is its HTTP status. */
export class ControlError extends Error {
  readonly status: number

  constructor(message: string, status = 400) {
    super(message)
    this.name = 'ControlError'
    this.status = status
  }
}
