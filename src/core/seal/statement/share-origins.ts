/** The origins of addresses (`https://contrats.example.com`), each once; what is no address is left out. */
export function originsOf(addresses: readonly (string | null)[]): string[] {
  const origins = addresses.flatMap((address) =>
    address !== null && URL.canParse(address) ? [new URL(address).origin] : [],
  )
  return [...new Set(origins)]
}
