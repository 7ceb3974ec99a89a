import { missingCarveOuts } from '#core/lint/carve-outs.ts'
import type { Rule } from '#core/lint/rule.ts'
import { hasClause } from '#core/lint/subject.ts'

export const gbUctaDeath: Rule = {
  id: 'gb-ucta-death',
  severity: 'error',
  jurisdictions: ['GB'],
  summary: {
    fr: 'Un plafond de responsabilité qui ne réserve pas le décès et les dommages corporels.',
    en: 'A liability cap that does not reserve death and personal injury.',
  },
  why: {
    fr: 'La loi britannique (UCTA 1977, art. 2(1)) ne laisse pas écarter la responsabilité pour un décès ou un dommage corporel causé par négligence.',
    en: 'British law (UCTA 1977 s. 2(1)) does not let liability for death or personal injury caused by negligence be excluded.',
  },
  remedy: {
    fr: 'Ajoutez death-injury à liab.carveOuts.',
    en: 'Add death-injury to liab.carveOuts.',
  },
  facts: ['GB-11'],
  paths: ['liab.carveOuts'],
  examples: [
    { on: 'GB-AGY-0004' },
    {
      on: 'GB-AGY-0004',
      set: { 'liab.carveOuts': ['fraud', 'confidentiality'] },
      finds: {
        says: {
          fr: 'Le plafond ne réserve pas le décès et les dommages corporels.',
          en: 'The cap does not reserve death and personal injury.',
        },
      },
    },
  ],
  check: (subject, say) => {
    if (!hasClause(subject, 'liability-cap')) return
    if (!missingCarveOuts(subject.terms, ['death-injury'])) return
    say({
      at: 'liab.carveOuts',
      says: {
        fr: 'Le plafond ne réserve pas le décès et les dommages corporels.',
        en: 'The cap does not reserve death and personal injury.',
      },
    })
  },
}
