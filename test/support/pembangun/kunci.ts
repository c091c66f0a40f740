/** The keys of an object, as its type knows them. */
export function kunci<T extends object>(o: T): (keyof T & string)[] {
  return Object.keys(o).filter((k): k is keyof T & string => k in o);
}
