import { reasonableNouns } from './reasonable.ts'
import type { VagueLexicon } from './vague-entry.ts'

/** Specification 6.2, by what is to be written instead. Words with a rule of their own are not here. */
export const frQualifiers = {
  delay: [
    {
      phrases: [
        'dans les meilleurs délais',
        'promptement',
        'sans tarder',
        'au plus vite',
        'sous peu',
      ],
      unless: 'delay',
    },
  ],
  rhythm: [
    {
      phrases: [
        'régulièrement',
        'périodiquement',
        'de temps en temps',
        'ponctuellement',
        'fréquemment',
        'occasionnellement',
      ],
      unless: 'rhythm',
    },
  ],
  number: [
    {
      phrases: ['environ', 'approximativement', 'à peu près'],
      unless: 'bound',
      notAfter: ['les', 'des', 'aux'],
    },
    {
      phrases: ['quelques', 'plusieurs', 'un certain nombre de'],
      unless: 'list',
      notBefore: ['facteurs'],
    },
  ],
  test: [
    {
      phrases: [
        'suffisant',
        'suffisante',
        'adéquat',
        'adéquate',
        'approprié',
        'appropriée',
        'convenable',
        'satisfaisant',
        'satisfaisante',
        'optimal',
        'optimale',
        'optimaux',
        'à la satisfaction du client',
        'aux attentes du client',
        'réactif',
        'réactive',
        "jusqu'à satisfaction",
        "jusqu'à entière satisfaction",
      ],
    },
    {
      phrases: ['de qualité', 'de bonne qualité', 'de haute qualité'],
      notAfter: [
        'contrôle',
        'contrôles',
        'démarche',
        'charte',
        'critère',
        'critères',
        'norme',
        'normes',
        'label',
        'responsable',
        'service',
        'indicateur',
        'indicateurs',
        'enquête',
        'assurance',
        'manuel',
      ],
    },
    {
      phrases: [
        'professionnellement',
        'manière professionnelle',
        'façon professionnelle',
        'qualité professionnelle',
        'présentation professionnelle',
        'mise en page professionnelle',
        'niveau professionnel',
        'rendu professionnel',
        'aspect professionnel',
        'ton professionnel',
        'style professionnel',
        'travail professionnel',
      ],
    },
    {
      phrases: ['normal', 'normale', 'normaux', 'normalement', 'habituel', 'habituelle'],
      unless: 'definition',
    },
    { phrases: ['raisonnable'], notAfter: reasonableNouns.fr },
    {
      phrases: ['standard'],
      unless: 'definition',
      notAfter: ['le', 'au', 'du', 'un', 'ce'],
      notBefore: ['téléphonique'],
    },
  ],
  bound: [
    {
      phrases: [
        'petite modification',
        'petite correction',
        'petite retouche',
        'petit ajustement',
        'modification mineure',
        'correction mineure',
        'retouche mineure',
        'ajustement mineur',
        'retouche légère',
        'légère retouche',
        'légère modification',
        'modification légère',
      ],
      unless: 'definition',
    },
  ],
  condition: [
    {
      phrases: [
        'au mieux',
        'faire de son mieux',
        'dans la mesure du possible',
        'autant que possible',
        'autant que faire se peut',
        'si possible',
        'selon disponibilité',
        'selon les disponibilités',
        'sous réserve de disponibilité',
        'en principe',
        'sauf exception',
        'en général',
        'généralement',
        'à convenir',
      ],
    },
    // « date à définir », not « aider à définir les étapes »
    {
      phrases: ['à définir', 'à déterminer'],
      notBefore: ['le', 'la', 'les', 'l', 'un', 'une', 'des', 'son', 'sa', 'ses', 'leur', 'si'],
    },
  ],
  closing: [{ phrases: ['par exemple'] }],
} as const satisfies VagueLexicon
