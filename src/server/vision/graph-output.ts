/** Adds to the outputs of an ONNX model a tensor that it computes on its way: what the reader saw, before it chose letters. */

/** Fields of ONNX's protobuf form (onnx.proto): ModelProto.graph, GraphProto.output, ValueInfoProto.name. */
const GRAPH = 7
const OUTPUT = 12
const NAME = 1
const LENGTH_DELIMITED = 2

/** Gives the model with one more output. Undefined where it has no tensor of that name, as somebody's own model may not. */
export function withOutput(model: Uint8Array, tensor: string): Uint8Array | undefined {
  const name = Buffer.from(tensor, 'utf8')
  if (!Buffer.from(model.buffer, model.byteOffset, model.length).includes(name)) return undefined
  const graph = fieldsOf(model).find(({ field }) => field === GRAPH)
  if (!graph) return undefined
  const added = delimited(OUTPUT, delimited(NAME, name))
  const body = model.subarray(graph.bodyAt, graph.end)
  return Buffer.concat([model.subarray(0, graph.at), delimited(GRAPH, Buffer.concat([body, added])), model.subarray(graph.end)])
}

interface Field {
  readonly field: number
  readonly at: number
  readonly bodyAt: number
  readonly end: number
}

/** The fields of a message, in order; those of a fixed length are not in these models' outermost message. */
function fieldsOf(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = []
  for (let at = 0; at < bytes.length;) {
    const tag = varint(bytes, at)
    const value = varint(bytes, tag.end)
    const isBody = (tag.value & 7) === LENGTH_DELIMITED
    const end = isBody ? value.end + value.value : value.end
    fields.push({ field: tag.value >> 3, at, bodyAt: value.end, end })
    at = end
  }
  return fields
}

function varint(bytes: Uint8Array, from: number): { readonly value: number; readonly end: number } {
  let [value, scale, at] = [0, 1, from]
  for (;;) {
    const byte = bytes[at++] ?? 0
    value += (byte & 0x7f) * scale
    if (byte < 0x80) return { value, end: at }
    scale *= 128
  }
}

function delimited(field: number, body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([field * 8 + LENGTH_DELIMITED]), lengthOf(body.length), body])
}

function lengthOf(count: number): Buffer {
  const bytes: number[] = []
  for (let rest = count; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}
