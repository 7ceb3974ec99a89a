/** The folder of a contract's records, relative to the repository. */
export function recordsFolder(contract: string): string {
  return `content/contracts/${contract}/records`
}
