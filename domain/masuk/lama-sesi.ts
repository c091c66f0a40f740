/** A session ends this long after it began, whatever happens in it: a working day. */
export const LAMA_SESI_JAM = 12;

/** And this long after its last request: a screen that somebody has walked away from. */
export const DIAM_SESI_MENIT = 60;
