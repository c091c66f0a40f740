/** The `code` of a system error, such as EADDRINUSE; Jest's errors come from another realm, so no instanceof. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
