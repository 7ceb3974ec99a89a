/** Shows the buttons that copy a command, where the browser can. */
export function offerCopies(board: HTMLElement): void {
  if (!navigator.clipboard) return
  for (const button of board.querySelectorAll<HTMLButtonElement>('[data-copy][hidden]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset['copy'] ?? '')
      button.textContent = button.dataset['copied'] ?? ''
    })
  }
}
