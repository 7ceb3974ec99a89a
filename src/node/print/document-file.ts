/** The file name of a document without its ending: `BE-RNW-0006`, `BE-RNW-0006.A1`. No contract's id has a dot in it. */
export function documentFile(id: string): string {
  return id.replace('/', '.')
}
