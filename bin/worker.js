'use strict'

const { parentPort, workerData } = require('node:worker_threads')

const { program, settings, cells } = workerData
const preparing = require(program).prepareWorker(settings)

/** Tasks come ahead of time, so that there is always one to go on with, and are done one after another. */
let last = preparing

parentPort.on('message', sent => {
  last = last.then(() => answer(sent))
})

async function answer({ number, cell, task }) {
  const runTask = await preparing
  // Another number stands here when another worker does it.
  if (Atomics.compareExchange(cells, cell, number, -number) !== number) return
  parentPort.postMessage({ number, answer: await runTask(task) })
}
