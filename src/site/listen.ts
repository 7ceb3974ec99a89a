import type { Server } from 'node:http'
import { EnvironmentFault } from '#node/faults.ts'

/**
 * Lets a server listen on one address of this machine.
 * @throws EnvironmentFault when the port is taken
 */
export function listen(server: Server, port: number, address = '127.0.0.1'): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const isTaken = cause.code === 'EADDRINUSE'
      reject(
        new EnvironmentFault(
          { fr: `Impossible de servir sur le port ${port}.`, en: `Cannot serve on port ${port}.` },
          {
            why: isTaken
              ? { fr: 'Un autre programme y écoute.', en: 'Something else is listening there.' }
              : cause.message,
            remedy: {
              fr: 'Choisissez un autre port avec --port.',
              en: 'Choose another port with --port.',
            },
            cause,
          },
        ),
      )
    })
    server.listen(port, address, resolve)
  })
}
