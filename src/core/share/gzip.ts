/** Bytes made smaller by gzip, the same in Node and in a browser. */
export function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new CompressionStream('gzip'))
}

/** The bytes that `gzip` made smaller. Rejects for anything else. */
export function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return through(bytes, new DecompressionStream('gzip'))
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const read = new Blob([bytes]).stream().pipeThrough(stream)
  return new Uint8Array(await new Response(read).arrayBuffer())
}
