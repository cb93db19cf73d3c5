import { runEval } from './eval.ts'

process.exitCode = await runEval(process.argv.slice(2), {
  root: process.cwd(),
  print: line => console.log(line),
  complain: line => console.error(`eval: ${line}`),
})
