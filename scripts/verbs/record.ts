import type { Verb } from '#node/command/verb.ts'
import { collect, examples, frenchOptions } from './option-help.ts'

export const record: Verb = {
  name: 'record [contract] [kind]',
  describe: (command) =>
    command
      .summary('Record a fact about a contract, or the reply that somebody sent')
      .description(
        'Record a fact: internal-review, approved, sent, viewed, changes-requested, declined, withdrawn, signed, terminated, paused, resumed, renewed, superseded, archived, reminded, done, note, attached, erased, sealed',
      )
      .option('--by <party>', 'who acts: provider or client')
      .option('--at <instant>', 'when it happened: 2027-01-06T17:40, or with an offset')
      .option('--note <text>', 'a remark')
      .option('--reason <text>', 'why: of changes asked for, a refusal, an end, a pause')
      .option('--channel <channel>', 'how it travelled: email, link, platform, post, hand')
      .option('--expires <date>', 'last day on which a contract that was sent can be signed')
      .option('--method <method>', 'how it was signed: typed, drawn, platform, handwritten …')
      .option('--platform <name>', 'where it was signed')
      .option('--name <name>', 'the person; for a signature the signatory unless given')
      .option('--title <title>', 'what the person is')
      .option('--email <address>', 'of the person who signed')
      .option('--cause <cause>', 'why it ends: convenience, non-renewal, mutual, breach …')
      .option('--last-day <date>', 'last day of a contract that was terminated')
      .option('--from <date>', 'first day: of a pause, of a contract that replaces this one')
      .option('--until <date>', 'last day of a pause')
      .option('--on <date>', 'first day of work again; day of the deadline reminded of')
      .option('--successor <contract>', 'the contract or addendum that follows')
      .option('--new-end <date>', 'the last day that a renewal moves the end to')
      .option('--deadline <id>', 'the deadline that is done or was reminded of')
      .option('--result <text>', 'what came of it')
      .option('--what <text>', 'what is attached')
      .option('--reviewer <name>', 'who reads it')
      .option('--evidence <file>', 'a file that proves it (again for each)', collect, [])
      .option(
        '--erase <name>',
        'a file of evidence erased on purpose (again for each)',
        collect,
        [],
      )
      .option('--file <file>', 'what somebody sent: a receipt, changes, a refusal, a signature')
      .option('--patch <file>', 'where the changes somebody asks for go, as a patch to review')
      .option('--without-pdf', 'seal without printing: the seal then fixes no PDF')
      .option('--today <date>', "instead of the machine's date")
      .option('--json', 'one JSON document on standard output')
      .addHelpText(
        'after',
        examples(
          'clausier record FR-ADM-0001 sent --channel email',
          'clausier record FR-ADM-0001 changes-requested --reason "Un tarif de 850 €"',
          'clausier record FR-ADM-0001 signed --by client --method handwritten --evidence signed.pdf',
          'clausier record FR-ADM-0001 terminated --cause convenience --last-day 2027-05-31',
          'clausier record --file FR-ADM-0001-signed-20261218T102000Z.json',
          'clausier record BE-RNW-0006/A2 sent',
          'clausier record FR-ADM-0001 done --deadline deliver',
        ),
      ),
  french: {
    does: 'Consigner un fait : internal-review (relecture interne), approved (approuvé), sent (envoyé), viewed (consulté), changes-requested (changements demandés), declined (refusé), withdrawn (retiré), signed (signé), terminated (résilié), paused (mis en pause), resumed (repris), renewed (renouvelé), superseded (remplacé), archived (archivé), reminded (rappelé), done (fait), note (remarque), attached (pièce jointe), erased (preuve effacée), sealed (scellé)',
    inShort: "Consigner un fait sur un contrat, ou la réponse que quelqu'un a envoyée",
    options: {
      '--by': 'qui agit : provider ou client',
      '--at': "quand c'est arrivé : 2027-01-06T17:40, ou avec un décalage",
      '--note': 'une remarque',
      '--reason': "motif des changements demandés, d'un refus, d'une fin, d'une pause",
      '--channel': "par où c'est passé : email, link, platform, post, hand",
      '--expires': 'dernier jour où un contrat envoyé peut être signé',
      '--method': "comment c'est signé : typed, drawn, platform, handwritten …",
      '--platform': "service où c'est signé",
      '--name': 'la personne ; pour une signature, sinon le signataire',
      '--title': 'en quelle qualité',
      '--email': 'adresse de la personne qui a signé',
      '--cause': 'pourquoi cela finit : convenience, non-renewal, mutual, breach …',
      '--last-day': "dernier jour d'un contrat résilié",
      '--from': "premier jour : d'une pause, d'un contrat qui remplace celui-ci",
      '--until': "dernier jour d'une pause",
      '--on': "jour de la reprise ; jour de l'échéance rappelée",
      '--successor': "le contrat ou l'avenant qui prend la suite",
      '--new-end': 'le dernier jour auquel un renouvellement porte la fin',
      '--deadline': "l'échéance faite ou rappelée",
      '--result': 'ce qui en est sorti',
      '--what': 'ce qui est joint',
      '--reviewer': 'qui relit',
      '--evidence': 'un fichier qui le prouve (à répéter)',
      '--erase': 'un fichier de preuve effacé exprès (à répéter)',
      '--file': "ce que quelqu'un a envoyé : accusé de lecture, changements, refus, signature",
      '--patch': 'où vont les changements demandés, en correctif à relire',
      '--without-pdf': 'sceller sans imprimer : le sceau ne fixe alors aucun PDF',
      '--today': frenchOptions['--today'],
      '--json': frenchOptions['--json'],
    },
  },
  load: async () => (await import('#node/command/record.ts')).record,
}
