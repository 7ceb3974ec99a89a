import './without-eval.ts'
import { failed } from '#core/seal/bundle/bundle-findings.ts'
import { readZip } from '#core/seal/bundle/zip.ts'
import { attempt } from '#core/seal/refusal.ts'
import { verifyBundle } from '#core/verify/bundle/verify-bundle.ts'
import type { BundleJudge } from './bundle-judge.ts'
import { mostBytes } from './dropped-files.ts'

/** The judge of bundles, with the whole walk in it: a script of its own, so that the page is there before it. */
const judgeBundle: BundleJudge = async (given, trust) => {
  const { value, refusal } = await attempt(() =>
    given instanceof Uint8Array ? readZip(given, mostBytes) : given,
  )
  return value ? verifyBundle(value, trust) : [failed('bundle-form', refusal.words)]
}

Object.assign(globalThis, { judgeBundle })
