import { expect, test } from 'vitest'
import { readRepository } from '#node/repository/repository.ts'
import { compareFolders } from './compare-folders.ts'
import type { FolderEdition } from './folder-edition.ts'

const { contracts, library } = readRepository('.')

/** The renewed sample with its first addenda only. */
function renewedWith(addenda: number): FolderEdition {
  const entry = contracts.find(({ folder }) => folder === 'BE-RNW-0006')
  if (!entry) throw new Error('The sample is gone.')
  const own = entry.addenda.slice(0, addenda).map(({ contract }) => contract)
  return { contract: entry.contract, library, addenda: own }
}

function notes(before: number, after: number, language: 'fr' | 'en'): string[] {
  return compareFolders(renewedWith(before), renewedWith(after)).notes.map((note) => note[language])
}

test('an addendum is told with its old and new value, its period and its reason', () => {
  expect(notes(1, 2, 'fr')).toEqual([
    'Avenant A2 ajouté',
    'Avenant A2 : Forfait mensuel : 500,00 € → 550,00 €, du 1er juillet 2027 au 31 décembre 2027',
    'Avenant A2 : Motif : ajout du suivi mensuel des tableaux de bord',
  ])
  expect(notes(1, 2, 'en')).toEqual([
    'Addendum A2 added',
    'Addendum A2: Monthly retainer: €500.00 → €550.00, from 1 July 2027 to 31 December 2027',
    'Addendum A2: Reason: ajout du suivi mensuel des tableaux de bord',
  ])
})

test('an addendum without an end says from when', () => {
  expect(notes(0, 1, 'en')).toEqual([
    'Addendum A1 added',
    'Addendum A1: End date: 30 June 2027 → 31 December 2027, from 1 July 2027',
    'Addendum A1: Reason: renouvellement pour six mois',
  ])
})

test('an addendum that is gone is told by its number, and nothing else is', () => {
  expect(notes(2, 1, 'en')).toEqual(['Addendum A2 removed'])
  expect(notes(2, 2, 'en')).toEqual([])
})
