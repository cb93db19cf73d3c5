'use strict'

// Preloaded to rehearse a run of the built program: what V8 compiled meanwhile is kept, for `bin/tinsach.js` to load.

const { renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const v8 = require('node:v8')
const vm = require('node:vm')

/** As in `bin/tinsach.js`. */
const COMPILED = `.${process.versions.v8}-${process.platform}-${process.arch}.compiled`
const MARK = /\/\/[\da-f]{64}/

const compiled = []

// An empty file is enough for the program to load its scripts itself.
writeFileSync(`${join(__dirname, '../../dist/cli/main.js')}${COMPILED}`, '', { flag: 'a' })

// V8 takes compiled code only under the flags under which it was kept.
v8.setFlagsFromString = () => {}

vm.Script = class extends vm.Script {
  constructor(source, options) {
    super(source, options)
    compiled.push({ script: this, mark: MARK.exec(source)[0], file: options.filename + COMPILED })
  }
}

process.on('exit', () => {
  for (const { script, mark, file } of compiled) {
    const unfinished = `${file}.${process.pid}`
    writeFileSync(unfinished, Buffer.concat([Buffer.from(mark), script.createCachedData()]))
    renameSync(unfinished, file)
  }
})
