/** A backup or a restore cannot go on. The message is a complete sentence for the person at the terminal. */
export class KesalahanCadangan extends Error {
  override readonly name = 'KesalahanCadangan';
}
