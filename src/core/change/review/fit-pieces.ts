/** A stretch of a document, in reading order. Those of the lowest rank stay longest when not all have room. */
export type Piece = { readonly rank: number; readonly text: string }

/**
 * As many pieces as fit into a number of characters, in reading order: rank by rank, within a rank from the front; the first
 * that has no room ends its rank and all below it, so that no part is told from the middle.
 * @returns how many were left out
 */
export function fitPieces(
  pieces: readonly Piece[],
  room: number,
): { readonly kept: readonly string[]; readonly left: number } {
  const order = pieces
    .map((piece, at) => ({ ...piece, at }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
  const kept = new Set<number>()
  let free = room
  for (const { at, text } of order) {
    free -= text.length + 1
    if (free < 0) break
    kept.add(at)
  }
  return {
    kept: pieces.filter((_, at) => kept.has(at)).map(({ text }) => text),
    left: pieces.length - kept.size,
  }
}
