import type { Measure } from './quantity.ts'

/** How many tokens were read; the measure when they are one that counts. */
export type Found = { readonly length: number; readonly measure?: Measure }
