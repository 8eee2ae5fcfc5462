import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeWeights, openWeights, type Weight } from '../../data/matching/model/model-codec.ts';

const read = (weights: Weight[], features: number, labels: number): Weight[] => {
  const table = openWeights(encodeWeights(weights, labels), features, labels)!;
  return Array.from({ length: features }, (_, feature) => feature).flatMap((feature) => {
    const own: Weight[] = [];
    table.read(feature, (label, weight) => {
      if (weight !== 0) own.push({ feature, label, weight });
    });
    return own;
  });
};

describe('weights as text', () => {
  it('come back under their feature and label, to a 127th of the largest', () => {
    const weight = fc.record({
      feature: fc.nat(300),
      label: fc.nat(253),
      weight: fc.integer({ min: -25_600, max: 25_600 }).map((value) => value / 256),
    });
    const distinct = fc.uniqueArray(weight, {
      selector: ({ feature, label }) => `${feature} ${label}`,
    });
    fc.assert(
      fc.property(distinct, (weights) => {
        const largest = Math.max(0, ...weights.map((one) => Math.abs(one.weight)));
        const found = read(weights, 301, 254);
        for (const one of weights) {
          const again = found.find(
            ({ feature, label }) => feature === one.feature && label === one.label,
          );
          expect(Math.abs((again?.weight ?? 0) - one.weight)).toBeLessThanOrEqual(largest / 127);
        }
        const known = new Set(weights.map(({ feature, label }) => `${feature} ${label}`));
        expect(found.every(({ feature, label }) => known.has(`${feature} ${label}`))).toBe(true);
      }),
    );
  });

  it('take one byte a label where most labels have one', () => {
    const few = [0, 4].map((label) => ({ feature: 7, label, weight: 1 }));
    const most = [0, 1, 2, 3, 4].map((label) => ({ feature: 8, label, weight: label - 2 }));
    const { bytes } = encodeWeights([...few, ...most], 5);
    expect(atob(bytes)).toHaveLength(3 + 2 * 2 + 3 + 5);
    const found = read([...few, ...most], 9, 5);
    expect(found.map(({ feature, label }) => [feature, label])).toEqual([
      [7, 0],
      [7, 4],
      [8, 0],
      [8, 1],
      [8, 3],
      [8, 4],
    ]);
    expect(found.map(({ weight }) => Math.round(weight))).toEqual([1, 1, -2, -1, 1, 2]);
  });

  it('may be more than one call takes', () => {
    const many = Array.from({ length: 40_000 }, (_, feature) => ({ feature, label: 0, weight: 1 }));
    expect(read(many, 40_000, 3)).toEqual(many);
  });

  it('are refused where there is no room for a label or a feature', () => {
    const one = { feature: 0, label: 0, weight: 1 };
    expect(() => encodeWeights([{ ...one, feature: 65_536 }], 1)).toThrow(RangeError);
    expect(() => encodeWeights([one], 255)).toThrow(RangeError);
  });

  it('end early where the text is cut short', () => {
    const { step, bytes } = encodeWeights(
      [0, 1].map((feature) => ({ feature, label: 0, weight: 1 })),
      3,
    );
    const seen: number[] = [];
    const table = openWeights({ step, bytes: bytes.slice(0, 8) }, 2, 3)!;
    [0, 1, 7].forEach((feature) => table.read(feature, () => seen.push(feature)));
    expect(seen).toEqual([0]);
  });

  it.each(['%%%%', 'AAA=AAAA', 'A'])('are none where the text is no Base64: %s', (bytes) => {
    expect(openWeights({ step: 1, bytes }, 2, 1)).toBeNull();
  });
});
