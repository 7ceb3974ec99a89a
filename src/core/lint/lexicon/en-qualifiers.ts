import { reasonableNouns } from './reasonable.ts'
import type { VagueLexicon } from './vague-entry.ts'

/** Specification 6.3, list EN-B, by what is to be written instead. Words with a rule of their own are not here. */
export const enQualifiers = {
  delay: [{ phrases: ['promptly', 'timely', 'in due course'], unless: 'delay' }],
  rhythm: [
    {
      phrases: [
        'regularly',
        'periodically',
        'from time to time',
        'frequently',
        'occasionally',
        'on a regular basis',
      ],
      unless: 'rhythm',
    },
  ],
  number: [
    { phrases: ['approximately', 'roughly'], unless: 'bound' },
    { phrases: ['about', 'around'], unless: 'bound', beforeNumber: true },
    {
      phrases: ['some', 'several', 'a few', 'various', 'a number of', 'a certain number of'],
      unless: 'list',
      notBefore: ['of'],
    },
  ],
  test: [
    {
      phrases: [
        'sufficient',
        'adequate',
        'appropriate',
        'appropriately',
        'suitable',
        'satisfactory',
        "to the client's satisfaction",
        "the client's expectations",
        'as expected',
        'to the satisfaction of the client',
        'high quality',
        'good quality',
        'professional manner',
        'professional quality',
        'best effort',
        'best endeavour',
      ],
    },
    { phrases: ['industry standard'], unless: 'definition' },
    { phrases: ['normal', 'normally', 'usual', 'usually'], unless: 'definition' },
    {
      phrases: ['reasonable'],
      notBefore: [...reasonableNouns.en, 'skill', 'care'],
    },
  ],
  bound: [
    {
      phrases: [
        'minor change',
        'minor edit',
        'minor tweak',
        'minor correction',
        'minor amendment',
        'minor adjustment',
        'small change',
        'small tweak',
        'small edit',
        'light edit',
      ],
      unless: 'definition',
    },
  ],
  condition: [
    {
      phrases: [
        'where possible',
        'if possible',
        'whenever possible',
        'as far as possible',
        'subject to availability',
        'generally',
        'TBD',
        'TBC',
        'to be agreed',
        'to be determined',
        'to be defined',
      ],
    },
  ],
  closing: [],
} as const satisfies VagueLexicon
