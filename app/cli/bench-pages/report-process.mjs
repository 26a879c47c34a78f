/** Preloaded into the measured server (`--import`, `--expose-gc`): answers `heap` with what is left after collecting, `work` with what it has worked. */
process.on('message', (message) => {
  if (message === 'work') {
    const { user, system } = process.cpuUsage();
    process.send((user + system) / 1000);
  }
  if (message !== 'heap') return;
  // Twice: what finalizers of the first round release is collected by the second.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ heapUsed, rss });
});
process.channel?.unref();
