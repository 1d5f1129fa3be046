/** Opens neural models in PaddleOCR's form and runs them on WebAssembly. */
import { readFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { runtimeFiles } from './files.ts'
import { withOutput } from './graph-output.ts'

/** A model with one picture going in (planes of 32-bit floats) and one tensor coming out. */
export interface Model {
  /** Runs it and hands on what came out. Planes and numbers are given back to the system after that, and cannot be used again. */
  run<T>(planes: Planes, use: (out: Output) => T): Promise<T>
}

/** Blue, green and red, one after the other. */
export interface Planes {
  readonly data: Float32Array<ArrayBuffer>
  readonly height: number
  readonly width: number
}

/** `inner`: the tensor that was asked for when the model was opened, where it has one. */
export interface Output extends Numbers {
  readonly inner: Numbers | undefined
}

/** A tensor. */
export interface Numbers {
  readonly data: Float32Array
  readonly dims: readonly number[]
}

type Runtime = Pick<typeof import('onnxruntime-web'), 'env' | 'InferenceSession' | 'Tensor'>

let runtime: Promise<Runtime> | undefined

/** Opens one model file. The first call also loads the runtime, once in a process. `inner`: a tensor that it should give besides. */
export async function openModel(file: string, inner?: string): Promise<Model> {
  const bytes = readFileSync(file)
  const { env, InferenceSession: Session, Tensor: Input } = await (runtime ??= loadRuntime())
  // Memory patterns would keep the largest picture's arena for good: the models are small, and cards differ in size.
  const model = inner === undefined ? bytes : (withOutput(bytes, inner) ?? bytes)
  const session = await Session.create(model, { enableMemPattern: false, enableCpuMemArena: false })
  // Once it runs nobody needs the program's file any more.
  delete env.wasm.wasmBinary
  const [input = ''] = session.inputNames
  const [output = '', more] = session.outputNames
  return {
    run: async ({ data, height, width }, use) => {
      const results = await session.run({ [input]: new Input('float32', data, [1, 3, height, width]) })
      const out = { ...resultOf(results, output), inner: more === undefined ? undefined : resultOf(results, more) }
      try {
        return use(out)
      } finally {
        // A card's lines make hundreds of megabytes of numbers: waiting for the collector would hold a good part of them.
        for (const each of [data, out.data, out.inner?.data]) each?.buffer.transfer(0)
      }
    },
  }
}

function resultOf(results: InferenceSession.OnnxValueMapType, output: string): Numbers & { readonly data: Float32Array<ArrayBuffer> } {
  const tensor: Tensor | undefined = results[output]
  if (!(tensor?.data instanceof Float32Array) || !isOwn(tensor.data)) throw new Error('The model gave no numbers.')
  return { data: tensor.data, dims: tensor.dims }
}

/** The runtime copies what comes out of its own memory, which is shared between threads. */
function isOwn(data: Float32Array): data is Float32Array<ArrayBuffer> {
  return data.buffer instanceof ArrayBuffer
}

async function loadRuntime(): Promise<Runtime> {
  const { entry, loader, program } = runtimeFiles()
  const module: Runtime = await import(entry.href)
  module.env.wasm.wasmPaths = { mjs: loader.href }
  module.env.wasm.wasmBinary = program()
  module.env.wasm.numThreads = threadsFor(availableParallelism(), loadavg()[0])
  return module
}

/**
 * Tells how many threads the models get. Two of them wait for one another at every step: on a machine whose cores are taken
 * that doubles the time that one alone needs.
 */
export function threadsFor(cores: number, load = 0): 1 | 2 {
  return cores - load > 1.25 ? 2 : 1
}
