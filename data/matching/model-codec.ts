/** Weights of a model stage as text: half a million numbers that a worker reads in milliseconds. */

export interface Weight {
  feature: number;
  label: number;
  weight: number;
}

const scale = 256;
const limit = 32_767;
const bytesEach = 6;

/** @param weights within ±127, features and labels below 65,536 */
export function encodeWeights(weights: readonly Weight[]): string {
  const view = new DataView(new ArrayBuffer(weights.length * bytesEach));
  weights.forEach(({ feature, label, weight }, i) => {
    view.setUint16(i * bytesEach, feature, true);
    view.setUint16(i * bytesEach + 2, label, true);
    view.setInt16(
      i * bytesEach + 4,
      Math.max(-limit, Math.min(limit, Math.round(weight * scale))),
      true,
    );
  });
  return toBase64(new Uint8Array(view.buffer));
}

export function decodeWeights(text: string): Weight[] {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Array.from({ length: Math.floor(bytes.length / bytesEach) }, (_, i) => ({
    feature: view.getUint16(i * bytesEach, true),
    label: view.getUint16(i * bytesEach + 2, true),
    weight: view.getInt16(i * bytesEach + 4, true) / scale,
  }));
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
