/**
 * Weights of a model stage as text: more than a million numbers that ship with a pack and that a
 * worker reads in milliseconds. Grouped by feature: its number (16 bits), how many weights follow
 * (8 bits), and for each its label (8 bits) and its value as a signed byte.
 */

export interface Weight {
  feature: number;
  label: number;
  weight: number;
}

const largestByte = 127;
const headBytes = 3;
const weightBytes = 2;
/** What the counts and numbers above have room for. */
const mostLabels = 255;
const mostFeatures = 65_536;

export interface EncodedWeights {
  /** What one step of a byte stands for. */
  step: number;
  /** Base64. */
  bytes: string;
}

/** @throws RangeError where there are more labels or features than the format has room for */
export function encodeWeights(weights: readonly Weight[]): EncodedWeights {
  const byFeature = Map.groupBy(weights, ({ feature }) => feature);
  const step =
    weights.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / largestByte || 1;
  const view = new DataView(
    new ArrayBuffer(byFeature.size * headBytes + weights.length * weightBytes),
  );
  let at = 0;
  for (const [feature, own] of byFeature) {
    const fits = own.length <= mostLabels && own.every(({ label }) => label <= mostLabels);
    if (feature >= mostFeatures || !fits) throw new RangeError('model too large');
    view.setUint16(at, feature, true);
    view.setUint8(at + 2, own.length);
    at += headBytes;
    for (const { label, weight } of own) {
      view.setUint8(at, label);
      view.setInt8(at + 1, Math.round(weight / step));
      at += weightBytes;
    }
  }
  return { step, bytes: toBase64(new Uint8Array(view.buffer)) };
}

/** Weights that are read where they lie: unpacking a million of them would cost a worker a second. */
export interface WeightTable {
  /** Calls `each` with the weights of one feature. */
  read(feature: number, each: (label: number, weight: number) => void): void;
}

/**
 * @param features how many features there are; truncated bytes end the table early
 * @returns null where the bytes are no Base64
 */
export function openWeights(
  { step, bytes: text }: EncodedWeights,
  features: number,
): WeightTable | null {
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer);
  const starts = new Int32Array(features).fill(-1);
  for (let at = 0; at + headBytes <= bytes.length;) {
    const next = at + headBytes + view.getUint8(at + 2) * weightBytes;
    if (next > bytes.length) break;
    starts[view.getUint16(at, true)] = at;
    at = next;
  }
  return {
    read(feature, each) {
      const start = starts[feature] ?? -1;
      if (start < 0) return;
      const end = start + headBytes + view.getUint8(start + 2) * weightBytes;
      for (let at = start + headBytes; at < end; at += weightBytes) {
        each(view.getUint8(at), view.getInt8(at + 1) * step);
      }
    },
  };
}

/** Tried and not checked beforehand, which would take four times as long. */
function decode(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const binary = decode(text);
  if (binary === null) return null;
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** In slices, because a call takes a limited number of arguments. */
function toBase64(bytes: Uint8Array): string {
  const slice = 30_000;
  let binary = '';
  for (let i = 0; i < bytes.length; i += slice) {
    binary += String.fromCharCode(...bytes.subarray(i, i + slice));
  }
  return btoa(binary);
}
