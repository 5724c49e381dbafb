/** The few parts of WebAssembly that we use; TypeScript has its types only with the whole of the DOM's. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }
  interface WebAssemblyInstantiatedSource {
    readonly instance: Instance;
  }
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface MemoryDescriptor {
    readonly initial: number;
    readonly maximum?: number;
  }
}
type BufferSource = ArrayBuffer | ArrayBufferView;
