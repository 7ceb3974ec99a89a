import type { Verb } from '#node/command/verb.ts'
import { addendum } from './verbs/addendum.ts'
import { bench } from './verbs/bench.ts'
import { build } from './verbs/build.ts'
import { bundle } from './verbs/bundle.ts'
import { check } from './verbs/check.ts'
import { comment } from './verbs/comment.ts'
import { dev } from './verbs/dev.ts'
import { digest } from './verbs/digest.ts'
import { duplicate } from './verbs/duplicate.ts'
import { history } from './verbs/history.ts'
import { impact } from './verbs/impact.ts'
import { init } from './verbs/init.ts'
import { newContract } from './verbs/new.ts'
import { pdf } from './verbs/pdf.ts'
import { record } from './verbs/record.ts'
import { redline } from './verbs/redline.ts'
import { releaseClause } from './verbs/release-clause.ts'
import { remind } from './verbs/remind.ts'
import { review } from './verbs/review.ts'
import { rules } from './verbs/rules.ts'
import { schemas } from './verbs/schemas.ts'
import { share } from './verbs/share.ts'
import { sign } from './verbs/sign.ts'
import { signPdf } from './verbs/sign-pdf.ts'
import { status } from './verbs/status.ts'
import { terms } from './verbs/terms.ts'
import { text } from './verbs/text.ts'
import { verify } from './verbs/verify.ts'

/** Every verb of the command line, in the order of its help. A verb's code loads when it runs. */
export const verbs: readonly Verb[] = [
  build,
  dev,
  text,
  terms,
  history,
  redline,
  impact,
  review,
  comment,
  digest,
  pdf,
  check,
  rules,
  releaseClause,
  newContract,
  duplicate,
  addendum,
  init,
  record,
  sign,
  status,
  remind,
  share,
  schemas,
  signPdf,
  bundle,
  verify,
  bench,
]
