/** Duties still to be invented by the Client (rule `vag-any-other-task`). */
export const openTasks = {
  fr: [
    'toute autre tâche',
    'toute autre mission',
    'toute autre prestation',
    'tout autre travail',
    'tous autres travaux',
    'toute autre demande',
    'autre tâche confiée',
  ],
  en: [
    'any other task',
    'any other duty',
    'any other duties',
    'any other work',
    'any other service',
    'other duties as assigned',
    'other tasks as assigned',
    'such other duties',
    'such other tasks',
    'all other tasks',
    'any task assigned',
    'any tasks assigned',
  ],
}
