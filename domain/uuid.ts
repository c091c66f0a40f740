const POLA = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** Whether a text is an id as this system writes them: in lower case. What comes from outside may be in capitals. */
export function adalahUuid(s: string): boolean {
  return POLA.test(s);
}
