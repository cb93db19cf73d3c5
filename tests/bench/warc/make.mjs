// Writes a WARC file of many records, larger than memory: node tests/bench/warc/make.mjs FILE [records] [bytes a page].
// A name that ends in .gz has every record compressed by itself.
import { createHash } from 'node:crypto'
import { closeSync, openSync, writeSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const [file, records = '20000', size = '100000'] = process.argv.slice(2)
if (file === undefined) throw new Error('make.mjs FILE [records] [bytes a page]')

const out = openSync(file, 'w')
for (let number = 0; number < Number(records); number++) {
  const bytes = record(number)
  writeSync(out, file.endsWith('.gz') ? gzipSync(bytes, { level: 1 }) : bytes)
}
closeSync(out)

function record(number) {
  const block = Buffer.from(
    `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: identity\r\n\r\n${page(number)}`,
  )
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:${number}>`,
    `WARC-Target-URI: https://bao.example/tin-${number}.html`,
    'WARC-Date: 2023-11-10T09:31:00Z',
    `WARC-Block-Digest: sha1:${createHash('sha1').update(block).digest('hex')}`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** An article among scripts, which most bytes of a page are. */
function page(number) {
  const sentence = `Chuyến tàu số ${number} rời ga lúc sáng sớm, chở hàng trăm hành khách về quê đón Tết. `
  const article = Array.from({ length: 12 }, (_, at) => `<p>Đoạn ${at}. ${sentence.repeat(4)}</p>`).join('\n')
  const start = `<!doctype html><html lang="vi"><head><title>Tàu số ${number}</title><script>/*`
  const end = `*/</script></head><body><article><h1>Tàu số ${number}</h1>${article}</article></body></html>`
  const filler = createHash('md5').update(String(number)).digest('hex')
  return start + filler.repeat(Math.ceil((Number(size) - start.length - Buffer.byteLength(end)) / 32)) + end
}
