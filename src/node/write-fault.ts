import { EnvironmentFault } from '#node/faults.ts'

/** What writing threw, as the fault of the environment it is; anything else as it came. @param path what was to be written */
export function writeFault(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason
    ? new EnvironmentFault(`Could not write ${path}.`, { ...reason, cause: error })
    : error
}

type Reason = { readonly why: string; readonly remedy: string }

const full: Reason = {
  why: 'The disk is full.',
  remedy: 'Free some space, then run the command again; the file is as it was before.',
}
const forbidden: Reason = {
  why: 'This user may not write there.',
  remedy: 'Give yourself the right to write to the folder, or choose another one.',
}
const unlinkable: Reason = {
  why: 'This file system cannot give one file two names.',
  remedy: 'Keep the repository on the usual file system of your machine.',
}
const blocked: Reason = {
  why: 'A part of the path is a file, not a folder.',
  remedy: 'Remove that file, or choose another folder.',
}

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: full,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    why: 'The disk is read-only.',
    remedy: 'Choose a folder on a disk that can be written to.',
  },
  ENOTSUP: unlinkable,
  EOPNOTSUPP: unlinkable,
  ENOTDIR: blocked,
  EEXIST: blocked,
  EISDIR: {
    why: 'There is a folder of that name.',
    remedy: 'Remove the folder, or choose another name.',
  },
}
