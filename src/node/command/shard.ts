import { EnvironmentFault } from '#node/faults.ts'
import type { Options } from './verb.ts'

/** A share of a list of jobs: the `index`-th of `of`, from 1. */
export type Shard = { readonly index: number; readonly of: number }

/** Reads `--shard 2/8`. Without it everything is one share. */
export function readShard(option: Options[string]): Shard {
  if (option === undefined) return { index: 1, of: 1 }
  const [, index, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(option)) ?? []
  const shard = { index: Number(index), of: Number(of) }
  if (shard.index >= 1 && shard.index <= shard.of) return shard
  throw new EnvironmentFault(
    { fr: `« ${option} » n'est pas une part.`, en: `"${option}" is not a share.` },
    {
      why: {
        fr: "Une part s'écrit i/n, i allant de 1 à n.",
        en: 'A share is written i/n with i from 1 to n.',
      },
      remedy: {
        fr: 'Écrivez --shard 2/8 pour la deuxième de huit parts.',
        en: 'Write --shard 2/8 for the second of eight shares.',
      },
    },
  )
}

/** The jobs of a share: every n-th, so that shares are of like size. */
export function inShard<Job>(jobs: readonly Job[], { index, of }: Shard): Job[] {
  return jobs.filter((_, position) => position % of === index - 1)
}
