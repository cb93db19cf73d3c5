import { cpus } from 'node:os'
import { runBench } from './bench.ts'

process.exitCode = await runBench(process.argv.slice(2), {
  root: process.cwd(),
  print: text => console.log(text),
  complain: text => console.error(`bench: ${text}`),
  say: text => {
    if (process.stderr.isTTY) console.error(`bench: ${text}`)
  },
  date: new Date().toISOString().slice(0, 10),
  machine: `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? process.arch}`,
})
