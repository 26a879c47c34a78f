import { Worker } from 'node:worker_threads';

/**
 * Opens a thread that computes. The built server has the thread's file beside its own, one above its chunks
 * (`serverEntry` in vite.config.ts); from the sources a thread asks tsx for it.
 * @param name of the built file
 * @param source address of the TypeScript file
 * @param order what the thread finds in `workerData`
 */
export function openThread(name: string, source: URL, order: unknown): Worker {
  const built = builtFile(name);
  if (built !== null) return new Worker(built, { workerData: order });
  const from = JSON.stringify(source.href);
  const read = `import('tsx/esm/api').then(({ tsImport }) => tsImport(${from}, ${from}))`;
  return new Worker(read, { eval: true, workerData: order });
}

const isBuilt = import.meta.url.endsWith('.js');

/** Where the built server has the file of a thread or process; null: it runs from the sources. */
export function builtFile(name: string): URL | null {
  if (!isBuilt) return null;
  return new URL(import.meta.url.includes('/assets/') ? `../${name}.js` : `./${name}.js`, import.meta.url);
}

/**
 * Computes in a thread of its own, so that pages are answered meanwhile. The thread posts progress and at last one answer.
 * @param isProgress tells the one from the other
 * @throws Error when the thread ends without an answer
 */
export function computeInThread<Progress, Answer>(
  thread: { readonly name: string; readonly source: URL; readonly order: unknown },
  isProgress: (message: Progress | Answer) => message is Progress,
  onProgress: (progress: Progress) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = openThread(thread.name, thread.source, thread.order);
    worker.on('message', (message: Progress | Answer) => {
      if (isProgress(message)) onProgress(message);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error(`${thread.name} ended without an answer`)));
    // An answer that comes first wins. Whoever waits for one is kept running by the thread: a command would end in silence.
  });
}
