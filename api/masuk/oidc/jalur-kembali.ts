const DASAR = 'http://lindung.invalid';

/** Where a sign-in goes on: a page of ours. Whatever could lead elsewhere becomes the first page. */
export function jalurKembali(diminta: string | undefined): string {
  if (!diminta?.startsWith('/') || !URL.canParse(diminta, DASAR)) return '/';
  // As a browser reads it: backslashes are slashes, tabs are nothing, and `/.//x` is `//x`, another host.
  const { origin, pathname, search, hash } = new URL(diminta, DASAR);
  return origin === DASAR && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
