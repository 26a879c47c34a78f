/** Preloaded into the measured server (`--import`, `--expose-gc`): answers `heap` with what is left after collecting. */
process.on('message', (message) => {
  if (message !== 'heap') return;
  // Twice: what finalizers of the first round release is collected by the second.
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, rss } = process.memoryUsage();
  process.send({ heapUsed, rss });
});
process.channel?.unref();
