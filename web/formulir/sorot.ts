/** Leads the keyboard to the first field that has to be mended. */
export function sorotPertama(salah: Readonly<Record<string, string>>): void {
  requestAnimationFrame(() => {
    const medan = [...document.querySelectorAll<HTMLElement>('form [name]')];
    medan.find((m) => Object.hasOwn(salah, m.getAttribute('name') ?? ''))?.focus();
  });
}
