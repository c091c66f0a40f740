/**
 * Something the person at the terminal can act on: its message is a complete Indonesian sentence,
 * printed without a stack trace.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
