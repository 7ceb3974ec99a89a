/** The body of an answer; nothing once it grows longer than it may be, and then the rest is never asked for. */
export async function readBody(response: Response, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > most) return undefined
    parts.push(part)
  }
  return Uint8Array.from(Buffer.concat(parts))
}
