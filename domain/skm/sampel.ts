/** Chi-square of one degree of freedom at 5 %, share 0.5, margin of error 5 %. */
const LAMBDA = 3.841;
const P = 0.5;
const Q = 1 - P;
const D = 0.05;

/**
 * How many answers are enough for as many people served. Source: Permenpan RB 14/2017, which takes the table of
 * Krejcie and Morgan (1970); this is its formula. A hint: fewer answers still count.
 */
export function sampelMinimum(populasi: number): number {
  if (populasi <= 0) return 0;
  return Math.round((LAMBDA * populasi * P * Q) / (D ** 2 * (populasi - 1) + LAMBDA * P * Q));
}
