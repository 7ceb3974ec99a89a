import { describe, expect, test } from 'vitest'
import { countOf } from './fixtures/count-of.ts'
import { otherJudges } from './fixtures/other-judges.ts'
import { isThere } from './fixtures/tools.ts'
import { type GoodFile, goodFile } from './pki/good-files.ts'
import { failures, type Signing, trustIn } from './pki/signed-fixtures.ts'
import { signingAround } from './pki/signing-around.ts'

const programs = ['openssl', 'pdfsig', 'certutil', 'mutool']

describe.skipIf(!programs.every(isThere))(`good files (needs ${programs.join(', ')})`, () => {
  let signing: Signing
  signingAround((begun) => {
    signing = begun
  })

  test('are good to the judge, to poppler, to mupdf and to openssl, every one of them', async () => {
    const count = countOf({ usual: 24, full: 200 })
    for (let index = 0; index < count; index += 1) {
      const file = await goodFile(signing, index)
      expect(await saidOf(file), `file ${index}`).toEqual(praiseOf(file))
    }
  })

  async function saidOf({ pdf }: GoodFile) {
    const others = otherJudges(pdf, signing.pki)
    return {
      judge: await failures(pdf, trustIn(signing)),
      poppler: others.pdfsig(),
      mupdf: others.mutool(),
      openssl: others.openssl(),
      stamps: others.timeStamps(),
    }
  }
})

function praiseOf({ signatures, stamps, isArchived }: GoodFile) {
  const each = (count: number, words: string) => Array<string>(count).fill(words)
  // Neither of the two judges a time-stamp of the document; poppler says so.
  const late = each(isArchived ? 1 : 0, 'Signature has not yet been verified.')
  // What follows a signature is an edit to mupdf, also when it is another signature.
  const edited = isArchived ? signatures : signatures - 1
  return {
    judge: [],
    poppler: [...each(signatures, 'Signature is Valid. Certificate is Trusted.'), ...late],
    mupdf: [...each(edited, EDITED), ...each(signatures - edited, UNCHANGED)],
    openssl: each(signatures, 'CAdES Verification successful'),
    stamps: each(stamps, 'Verification: OK'),
  }
}

const EDITED = 'The signature is valid but there have been edits since signing.'
const UNCHANGED = 'The document is unchanged since signing.'
