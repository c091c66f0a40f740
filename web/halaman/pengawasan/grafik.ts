/** Text of a plot, in the colour of the scheme. */
export const HURUF = { fontSize: 12, fill: 'var(--mantine-color-text)' };
