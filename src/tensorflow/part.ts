import type { io } from '@tensorflow/tfjs-core';

/** The topology of a functional model as TF.js writes it, as far as cutting it needs to know. */
interface Topology {
  readonly class_name: string;
  readonly config: { readonly name: string; readonly layers: readonly Layer[] };
}

interface Layer {
  readonly name: string;
  /** Per call of the layer, what it is called on: `[layer, call, output, {}]`. */
  readonly inbound_nodes: readonly (readonly (readonly [string, ...unknown[]])[])[];
}

/**
 * Cuts from a layers model what leads to one of its layers, so that the rest is neither unpacked nor held in
 * memory.
 *
 * @param artifacts a functional layers model
 * @param output the name of the layer whose output is wanted
 * @throws Error where the model has no such layer
 */
export function partLeadingTo(artifacts: io.ModelArtifacts, output: string): io.ModelArtifacts {
  const topology = artifacts.modelTopology as Topology;
  const { name, layers } = topology.config;
  const kept = namesLeadingTo(layers, output);
  const keptLayers = layers.filter((layer) => kept.has(layer.name));
  const inputs = keptLayers.filter((layer) => layer.inbound_nodes.length === 0);
  const config = {
    name,
    layers: keptLayers,
    input_layers: inputs.map((layer) => [layer.name, 0, 0]),
    output_layers: [[output, 0, 0]],
  };
  return {
    ...weightsOf(artifacts, kept),
    modelTopology: { ...topology, config },
  };
}

function namesLeadingTo(layers: readonly Layer[], output: string): Set<string> {
  const byName = new Map(layers.map((layer) => [layer.name, layer]));
  const kept = new Set<string>();
  const waiting = [output];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (kept.has(name)) continue;
    const layer = byName.get(name);
    if (!layer) throw new Error(`The model has no layer named ${name}: it belongs to another version of Winnow.`);
    kept.add(name);
    waiting.push(...layer.inbound_nodes.flatMap((call) => call.map(([inbound]) => inbound)));
  }
  return kept;
}

/** The weights of the layers kept, moved together. */
function weightsOf(
  { weightSpecs = [], weightData }: io.ModelArtifacts,
  layers: ReadonlySet<string>,
): Pick<io.ModelArtifacts, 'weightSpecs' | 'weightData'> {
  if (!(weightData instanceof ArrayBuffer)) throw new Error('The weights of a model must be one buffer.');
  const specs: io.WeightsManifestEntry[] = [];
  const parts: Uint8Array[] = [];
  let offset = 0;
  for (const spec of weightSpecs) {
    const size = spec.shape.reduce((product, length) => product * length, 1) * (spec.quantization ? 1 : 4);
    const [layer = ''] = spec.name.split('/');
    if (layers.has(layer)) {
      specs.push(spec);
      parts.push(new Uint8Array(weightData, offset, size));
    }
    offset += size;
  }
  return { weightSpecs: specs, weightData: joined(parts) };
}

function joined(parts: readonly Uint8Array[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole.buffer;
}
