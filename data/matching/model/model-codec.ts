/**
 * Weights of a model stage as text: more than a million numbers that ship with a pack and that a
 * worker reads in milliseconds. Grouped by feature: its number (16 bits), how many weights follow
 * (8 bits), and for each its label (8 bits) and its value as a signed byte. A feature with weights
 * for more than half of the labels has 255 for the number and then one signed byte for each label.
 */

export interface Weight {
  feature: number;
  label: number;
  weight: number;
}

const largestByte = 127;
const headBytes = 3;
const weightBytes = 2;
/** Stands for "one byte for each label" where the number of weights stands otherwise. */
const wholeRow = 255;
/** What the counts and numbers above have room for. */
const mostLabels = 254;
const mostFeatures = 65_536;

export interface EncodedWeights {
  /** What one step of a byte stands for. */
  step: number;
  /** Base64. */
  bytes: string;
}

/**
 * @param labels how many labels the stage has
 * @throws RangeError where there are more labels or features than the format has room for
 */
export function encodeWeights(weights: readonly Weight[], labels: number): EncodedWeights {
  const step =
    weights.reduce((most, { weight }) => Math.max(most, Math.abs(weight)), 0) / largestByte || 1;
  const rows = [...Map.groupBy(weights, ({ feature }) => feature)];
  if (labels > mostLabels || rows.some(([feature]) => feature >= mostFeatures)) {
    throw new RangeError('model too large');
  }
  const bytes = rows.flatMap(([feature, own]) => {
    const values = own.map(({ label, weight }) => [label, Math.round(weight / step)] as const);
    const head = [feature & 0xff, feature >> 8];
    if (own.length * weightBytes <= labels) return [...head, own.length, ...values.flat()];
    const row = Array.from({ length: labels }, () => 0);
    for (const [label, value] of values) row[label] = value;
    return [...head, wholeRow, ...row];
  });
  return { step, bytes: toBase64(Uint8Array.from(bytes)) };
}

/** Weights that are read where they lie: unpacking a million of them would cost a worker a second. */
export interface WeightTable {
  /** Calls `each` with the weights of one feature. */
  read(feature: number, each: (label: number, weight: number) => void): void;
}

/**
 * @param features how many features there are; truncated bytes end the table early
 * @param labels how many labels the stage has
 * @returns null where the bytes are no Base64
 */
export function openWeights(
  { step, bytes: text }: EncodedWeights,
  features: number,
  labels: number,
): WeightTable | null {
  const bytes = fromBase64(text);
  if (bytes === null) return null;
  const view = new DataView(bytes.buffer);
  const endOf = (start: number) => {
    const count = view.getUint8(start + 2);
    return start + headBytes + (count === wholeRow ? labels : count * weightBytes);
  };
  const starts = new Int32Array(features).fill(-1);
  for (let at = 0; at + headBytes <= bytes.length;) {
    const next = endOf(at);
    if (next > bytes.length) break;
    starts[view.getUint16(at, true)] = at;
    at = next;
  }
  return {
    read(feature, each) {
      const start = starts[feature] ?? -1;
      if (start < 0) return;
      const end = endOf(start);
      const first = start + headBytes;
      if (view.getUint8(start + 2) === wholeRow) {
        for (let at = first; at < end; at += 1) each(at - first, view.getInt8(at) * step);
        return;
      }
      for (let at = first; at < end; at += weightBytes) {
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
