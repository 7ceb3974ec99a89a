import type { Commit, FileChange } from './commit.ts'

/** What `git log` is asked to write of each commit: fields ended by NUL, which no field can contain. */
export const logFormat = ['%H', '%P', '%aI', '%cI', '%aN', '%aE', '%s', '%b', '']
  .map((field) => `%x00${field}`)
  .join('')

/**
 * Reads the output of `git log -z --raw --no-abbrev --format=<logFormat>`, newest commit first as git gives them.
 * Fields are told apart by their place, never by what they say: a message may look like anything.
 */
export function parseLog(output: Uint8Array): Commit[] {
  const tokens = new Tokens(output)
  const commits: Commit[] = []
  for (let id = tokens.nextFilled(); id !== undefined; id = tokens.nextFilled()) {
    const [parents = '', date = '', landed = '', author = '', email = '', subject = '', body = ''] =
      Array.from({ length: 7 }, () => tokens.next() ?? '')
    commits.push({
      id,
      parents: parents.split(' ').filter(Boolean),
      date,
      landed,
      author,
      email,
      subject,
      body: body.trim(),
      changes: readChanges(tokens),
    })
  }
  return commits
}

function readChanges(tokens: Tokens): FileChange[] {
  const changes: FileChange[] = []
  for (let raw = tokens.nextRaw(); raw !== undefined; raw = tokens.nextRaw()) {
    const [, mode = '', , blob = '', status = ''] = raw.slice(1).split(' ')
    const first = tokens.next() ?? ''
    const isMove = status.startsWith('R') || status.startsWith('C')
    const path = isMove ? (tokens.next() ?? '') : first
    // Links and modules are no files of ours.
    const isFile = mode.startsWith('100')
    changes.push({
      path,
      ...(isMove && { from: { path: first, isCopy: status.startsWith('C') } }),
      ...(isFile && { blob }),
    })
  }
  return changes
}

/** The NUL-ended pieces of git's output, decoded one by one. */
class Tokens {
  readonly #bytes: Uint8Array
  #offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  next(): string | undefined {
    if (this.#offset >= this.#bytes.length) return undefined
    const end = this.#bytes.indexOf(0, this.#offset)
    const stop = end === -1 ? this.#bytes.length : end
    const piece = this.#bytes.subarray(this.#offset, stop)
    this.#offset = stop + 1
    return decode(piece)
  }

  /** The next piece that says something; what stands between commits is empty. */
  nextFilled(): string | undefined {
    let piece = this.next()
    while (piece === '') piece = this.next()
    return piece
  }

  /** The next piece if it describes a file; otherwise nothing is taken but emptiness. */
  nextRaw(): string | undefined {
    // An empty line parts the message from the first file.
    while (empty.has(this.#bytes[this.#offset])) this.#offset += 1
    return this.#bytes[this.#offset] === colon ? this.next() : undefined
  }
}

const colon = 0x3a
const empty = new Set<number | undefined>([0, 0x0a])
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const latin1 = new TextDecoder('windows-1252')

/** Names and messages of old commits may be in Latin-1 without saying so. */
function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    return latin1.decode(bytes)
  }
}
