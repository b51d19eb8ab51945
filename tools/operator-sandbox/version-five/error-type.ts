/** True for a path of TM Forum's APIs in version 5. */
export const isVersionFive = (path: string): boolean => /^\/tmf-api\/\w+\/v5\//.test(path)

/** The class of an error, which version 5 wants (`Error`); nothing elsewhere. */
export const errorType = (path: string): { readonly '@type'?: 'Error' } =>
  isVersionFive(path) ? { '@type': 'Error' } : {}
