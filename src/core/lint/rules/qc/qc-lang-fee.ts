import { affirmed } from '#core/lint/affirmed.ts'
import { phraseFinder } from '#core/lint/phrase.ts'
import type { Rule } from '#core/lint/rule.ts'

/** A line of the price or of the work. */
const lines = phraseFinder(
  [
    'traduction du contrat',
    'traduction du présent contrat',
    'traduction française du contrat',
    'version française du contrat',
    'translation of the contract',
    'translation of the agreement',
    'translation of this agreement',
    'French version of the contract',
    'French version of the agreement',
  ],
  { withoutAccents: true },
)
/** In a sentence the price must be named too. */
const charges = phraseFinder(
  [
    'frais de traduction',
    'coût de la traduction',
    'coût de traduction',
    'prix de la traduction',
    'facture la traduction',
    'facture la version française',
    'translation fee',
    'translation cost',
    'cost of the translation',
    'cost of translation',
    'fee for the French version',
    'charges for the French version',
    'charge for the French version',
  ],
  { withoutAccents: true },
)
const ofContract = phraseFinder([
  'contrat',
  'contract',
  'agreement',
  'version française',
  'French version',
])

const ofPrice =
  /^(?:scope\.services|fees\.milestones|fees\.retainer\.includedOutputs|scopeChange\.added)\./

export const qcLangFee: Rule = {
  id: 'qc-lang-fee',
  severity: 'error',
  jurisdictions: ['CA-QC'],
  summary: {
    fr: 'La traduction du contrat facturée à une partie.',
    en: 'The translation of the contract charged to a party.',
  },
  why: {
    fr: 'La Charte de la langue française veut que la version française soit fournie sans frais.',
    en: 'The Charter of the French Language allows no charge for the French version.',
  },
  remedy: {
    fr: 'Retirez cette ligne ou cette phrase.',
    en: 'Take the line or the sentence out.',
  },
  facts: ['QC-03'],
  paths: ['scope.services[].name', 'fees.milestones[].name'],
  examples: [
    { on: 'QC-BIL-0005', text: 'Le Client ne paie aucuns frais de traduction du contrat.' },
    {
      on: 'QC-BIL-0005',
      set: { 'scope.services.1.name': 'Traduction du contrat' },
      finds: {
        says: {
          fr: '« Traduction du contrat » figure parmi ce qui se paie.',
          en: '"Traduction du contrat" is among what is paid for.',
        },
      },
    },
    {
      on: 'QC-BIL-0005',
      text: 'Le Client rembourse les frais de traduction du contrat.',
      finds: {
        says: {
          fr: '« frais de traduction » figure parmi ce qui se paie.',
          en: '"frais de traduction" is among what is paid for.',
        },
      },
    },
  ],
  checkText: (text, say) => {
    if (text.from === 'clause' || text.isName) return
    const isLine = text.from === 'term' && ofPrice.test(text.path ?? '')
    if (!isLine && text.from === 'term') return
    const [hit] = isLine ? lines(text.text) : affirmed(text, charges)
    if (!hit || ofContract(text.text).length === 0) return
    const { span } = hit
    say({
      span,
      says: {
        fr: `« ${span} » figure parmi ce qui se paie.`,
        en: `"${span}" is among what is paid for.`,
      },
    })
  },
}
