/**
 * Whether the database refuses the data itself and always will: classes 22 and 23, what is against a type or a
 * constraint. All else is trouble that passes.
 */
export function ditolakBasisData(e: unknown): boolean {
  const { code } = (e ?? {}) as { code?: unknown };
  return typeof code === 'string' && /^2[23]/.test(code);
}
