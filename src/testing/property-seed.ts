import fc from 'fast-check'

/**
 * Properties are tried from one seed, so that a commit has one answer wherever it is tested; `FUZZ_SEED=7` looks
 * elsewhere, and is for whoever has time to read what it finds.
 */
fc.configureGlobal({ seed: Number(process.env['FUZZ_SEED'] ?? 2027) })
