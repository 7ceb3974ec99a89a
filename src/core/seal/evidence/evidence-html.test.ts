import { describe, expect, test } from 'vitest'
import { contractHtml } from '#core/contract/html.ts'
import { sampleEvidence, sampleHands } from '#testing/fixtures/sample-evidence.ts'
import { bilingualContract, frenchContract } from '#testing/fixtures/sample-contract.ts'
import type { EvidenceLine } from './evidence.ts'
import { evidenceHtml } from './evidence-html.ts'
import { signedHand } from './signed-hand.ts'

describe('the page of evidence', () => {
  test('says of each line how it is known, first by a word', () => {
    const html = evidenceHtml(frenchContract, sampleEvidence)
    const rows = html.match(/<tr><th scope="row">.*?<\/tr>/gu) ?? []
    const lines = sampleEvidence.signers.flatMap(({ lines }) => lines)
    expect(rows).toHaveLength(lines.length + sampleEvidence.digests.length)
    expect(rows.filter((row) => !row.includes('class="standing'))).toEqual([])
    lines.forEach(({ standing }, index) => {
      const word = standing === 'claimed' ? 'déclaré' : 'attesté'
      expect(rows[index]).toContain(`<span class="standing ${standing}">${word}</span>, `)
    })
  })

  test('states its level as simple, and that it is no part of the contract', () => {
    const html = evidenceHtml(frenchContract, sampleEvidence)
    expect(html).toContain('Signature électronique simple, avec ses preuves.')
    expect(html).toContain('n’en fait pas partie')
    expect(html).not.toContain('ce niveau')
  })

  test.each([
    ['advanced', 'avancée'],
    ['qualified', 'qualifiée'],
  ] as const)('says that a text asks for more, where it asks for %s', (method, word) => {
    const terms = { ...frenchContract.terms, sign: { method } }
    const html = evidenceHtml({ ...frenchContract, terms }, sampleEvidence)
    expect(html).toContain(
      `Le texte prévoit une signature électronique ${word}, et rien ici n’atteste ce niveau.`,
    )
  })

  test('has one article a language, in its words and dates', () => {
    const html = evidenceHtml(bilingualContract, sampleEvidence)
    expect(html.match(/<article class="contract evidence" lang="(fr|en)">/gu)).toHaveLength(2)
    expect(html).toContain('18 décembre 2026 à 10 h (UTC+01:00)')
    expect(html).toContain('December 18, 2026 at 10:00 a.m. (UTC+01:00)')
    expect(html).toContain('claimed</span>, the device’s clock')
  })

  test('lets no name become markup', () => {
    const [first] = sampleEvidence.signers
    if (!first) throw new Error('no signer')
    const hostile = { ...first, name: '<script>x</script>', organization: '<img src=x>' }
    const html = evidenceHtml(frenchContract, { ...sampleEvidence, signers: [hostile] })
    expect(html).not.toMatch(/<script|<img/u)
  })

  test('lists the findings that the author accepted, with the reason as it was written', () => {
    const says = { fr: 'Le taux est bas.', en: 'The rate is low.' }
    const accepted = [{ rule: 'fr-late-min', says, reason: 'convenu <le 3 mars>' }]
    const html = evidenceHtml(frenchContract, { ...sampleEvidence, accepted })
    expect(html).toContain('<h2>Remarques acceptées</h2>')
    expect(html).toContain(
      'Le taux est bas. <code>fr-late-min</code></th><td>convenu &#x3C;le 3 mars></td>',
    )
    expect(evidenceHtml(frenchContract, sampleEvidence)).not.toContain('Remarques')
  })

  test('cannot hold a network address that only a signer claims', () => {
    const value = '192.0.2.1'
    const by = { fr: 'le serveur', en: 'the server' }
    // @ts-expect-error Nobody attests it.
    const claimed: EvidenceLine = { kind: 'networkAddress', value, by, standing: 'claimed' }
    const attested: EvidenceLine = { kind: 'networkAddress', value, by, standing: 'attested' }
    expect([claimed.standing, attested.standing]).toEqual(['claimed', 'attested'])
  })
})

describe('a signed room for a hand', () => {
  test('shows the name or the drawing with its date, and a field once, in the first language', () => {
    const html = contractHtml(bilingualContract, signedHand(sampleHands, ['fr-FR', 'en-US']))
    expect(html.match(/<p class="typed">Camille Spécimen<\/p>/gu)).toHaveLength(2)
    expect(html).toContain('aria-label="Signature dessinée de Alex Témoin"')
    expect(html).toContain('<polyline points="10 80 90 20 150 70">')
    expect(html.match(/href="https:\/\/sig\.invalid\/(?:provider|client)"/gu)).toHaveLength(2)
    expect(html).toContain('Signed on December 19, 2026 at 4:12 p.m. (UTC+01:00), time as claimed')
  })

  test('stays empty for who has not signed, and without a field unless asked for', () => {
    const { provider } = sampleHands
    const html = contractHtml(
      frenchContract,
      signedHand({ ...(provider && { provider }) }, ['fr-FR']),
    )
    expect(html.match(/<div class="hand"><\/div>/gu)).toHaveLength(1)
    expect(html).not.toContain('sig.invalid')
  })
})
