/** Names the bare worker and its client share. */
export const ANTREAN_POLOS = 'polos';
export const KANAL_POLOS = 'polos';
