import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Packer } from './packers.ts'

/** Has wget fetch every page by its address through a proxy on this machine, and keep what it got as WARC. */
export function crawlWithWget(plain: boolean): Packer['pack'] {
  return async (folder, twins) => {
    const pages = new Map(twins.map(({ url, bytes }) => [url, bytes]))
    const server = createServer((request, response) => {
      const bytes = pages.get(request.url ?? '')
      response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': 'text/html' })
      response.end(bytes)
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const list = join(folder, 'addresses.txt')
    writeFileSync(list, [...pages.keys()].join('\n'))
    const name = plain ? 'plain' : 'zipped'
    const proxy = ['-e', 'use_proxy=yes', '-e', `http_proxy=http://127.0.0.1:${port}`, '-e', 'no_proxy=']
    const args = [...proxy, '-q', '--tries=1', '--timeout=20', '-O', '/dev/null', '-i', list]
    args.push(`--warc-file=${join(folder, name)}`, ...(plain ? ['--no-warc-compression'] : []))
    try {
      await promisify(execFile)('wget', args, { cwd: folder, timeout: 60_000 })
    } finally {
      server.close()
      server.closeAllConnections()
    }
    return [join(folder, plain ? `${name}.warc` : `${name}.warc.gz`)]
  }
}
