import { isReply } from '#core/seal/statement/reply.ts'

/** A file that was dropped, and what it is taken for. */
export type DroppedFile = {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly kind: 'pdf' | 'reply' | 'certificate' | 'other'
}

/** Reads dropped files in this page. Nothing leaves it. */
export function readDropped(files: Iterable<File>): Promise<DroppedFile[]> {
  return Promise.all(
    [...files].map(async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      return { name: file.name, bytes, kind: kindOf(file.name, bytes) }
    }),
  )
}

function kindOf(name: string, bytes: Uint8Array): DroppedFile['kind'] {
  if (new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-')) return 'pdf'
  if (isReply(bytes)) return 'reply'
  return /\.(?:pem|crt|cer|der)$/iu.test(name) ? 'certificate' : 'other'
}
