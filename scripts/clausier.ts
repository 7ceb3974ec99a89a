import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// Node keeps what it made of some thousand sources, beside the packages: who can write there can change the engine
// itself. Where nobody can write, nothing is kept.
enableCompileCache(join(import.meta.dirname, '../node_modules/.cache/clausier'))

await import('./program.ts')
