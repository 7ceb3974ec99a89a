import type { Language } from '#core/locale/locale.ts'
import { openBoard } from './dashboard/board.ts'

/**
 * The dashboard was made for a day; its reader has another. States, deadlines and amounts are worked out again for the
 * reader's day by the functions that the build used, and the ledger can be filtered. Without scripts the page says for
 * which day it speaks.
 */
for (const board of document.querySelectorAll<HTMLElement>('[data-board]'))
  void openBoard(board, document.documentElement.lang as Language)
