/** Ends that leave a list open (rule `vag-etc`); the same in both languages where they are. */
export const openEndings = {
  anywhere: [
    'etc.',
    'etc',
    'et cetera',
    'et caetera',
    '...',
    '…',
    'and so on',
    'and so forth',
    'et ainsi de suite',
  ],
  /** Open a list when they stand at its end. */
  atTheEnd: ['notamment', 'entre autres', 'among others', 'among other things'],
}

/** Beginnings that leave a list open (rule `vag-open-list`). */
export const openBeginnings = {
  fr: [
    'notamment',
    'entre autres',
    "y compris mais sans s'y limiter",
    "y compris, mais sans s'y limiter",
    "y compris sans s'y limiter",
    'y compris sans limitation',
    "sans s'y limiter",
    'sans que cette liste soit limitative',
  ],
  en: [
    'including but not limited to',
    'including, but not limited to',
    'including without limitation',
    'including, without limitation',
    'not limited to',
    'among others',
    'among other things',
  ],
}
