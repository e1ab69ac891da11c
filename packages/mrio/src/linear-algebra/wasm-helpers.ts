/** Worker threads that take a share of large products. They wait in their own event loops and hold nobody up. */
export interface Helpers {
  count: number;
  module: WebAssembly.Module;
  /** Sends them to a board in shared memory, where they help until it is closed; `scratch` is room for the first of them. */
  call(memory: WebAssembly.Memory, board: number, scratch: number, each: number): void;
}

/** What a worker is sent, and what it does with it. Plain script: it runs in a classic worker and in Node's eval alike. */
interface Call {
  module: WebAssembly.Module;
  memory: WebAssembly.Memory;
  board: number;
  scratch: number;
}
const SERVE = `({ module, memory, board, scratch }) => {
  const run = new WebAssembly.Instance(module, { env: { memory } }).exports;
  run.useScratch(scratch);
  run.serve(board);
}`;
const MOST = 8;

interface HelperThread {
  postMessage(call: Call): void;
}

/** Null where threads cannot share memory, or where one is all there is. */
export async function startHelpers(
  compile: () => Promise<WebAssembly.Module>,
  threads?: number,
): Promise<Helpers | null> {
  const make = threadMaker();
  if (!make) return null;
  const count = Math.min(threads ?? make.cores, MOST) - 1;
  if (count < 1) return null;
  const module = await compile();
  let workers: HelperThread[] | null = null;
  return {
    count,
    module,
    call(memory, board, scratch, each) {
      // Threads cost memory: they are started by the first work that is large enough.
      workers ??= Array.from({ length: count }, make.start);
      workers.forEach((worker, k) => {
        worker.postMessage({ module, memory, board, scratch: scratch + k * each });
      });
    },
  };
}

interface ThreadMaker {
  cores: number;
  start(): HelperThread;
}

interface NodeWorker extends HelperThread {
  unref(): void;
}

interface NodeModules {
  worker_threads: { Worker: new (code: string, options: { eval: true }) => NodeWorker };
  os: { availableParallelism(): number };
}

interface Runtime {
  process?: { getBuiltinModule?<Name extends keyof NodeModules>(name: Name): NodeModules[Name] };
  crossOriginIsolated?: boolean;
  navigator?: { hardwareConcurrency?: number };
  Worker?: new (url: string) => HelperThread;
}

function threadMaker(): ThreadMaker | null {
  const { process, crossOriginIsolated, navigator, Worker } = globalThis as unknown as Runtime;
  if (process?.getBuiltinModule) {
    const { Worker: Thread } = process.getBuiltinModule('worker_threads');
    const code = `require('node:worker_threads').parentPort.on('message', ${SERVE});`;
    const start = () => {
      const thread = new Thread(code, { eval: true });
      thread.unref();
      return thread;
    };
    return { cores: process.getBuiltinModule('os').availableParallelism(), start };
  }
  if (!crossOriginIsolated || !Worker) return null;
  const code = `const serve = ${SERVE}; onmessage = ({ data }) => serve(data);`;
  // A page whose content security policy forbids workers of this kind goes without: nobody is waited for.
  const start = () => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
  return { cores: navigator?.hardwareConcurrency ?? 1, start };
}
