/** Somebody as the provider of the tests knows them. */
export interface OrangPenyedia {
  sub: string;
  email?: string;
  email_verified?: boolean;
  amr?: string[];
  acr?: string;
}

export const RAHASIA_KLIEN = 'rahasia-klien-uji-0123456789';
