import { expect, it } from 'vitest';
import { inTurn } from '../../entrypoints/background/in-turn.ts';

/** Work that goes on until it is told to end, with the number of its run. */
function heldWork() {
  const ends: { finish: () => void; fail: (error: Error) => void }[] = [];
  const run = inTurn(
    () => new Promise((finish, fail) => void ends.push({ finish: () => finish(), fail })),
  );
  return { run, ends };
}

it('runs once for all that is asked while a run waits, and never beside itself', async () => {
  const { run, ends } = heldWork();
  const first = run();
  await expect.poll(() => ends.length).toBe(1);
  const [second, third] = [run(), run()];
  expect(ends).toHaveLength(1);
  ends[0]!.finish();
  await first;
  await expect.poll(() => ends.length).toBe(2);
  ends[1]!.finish();
  await Promise.all([second, third]);
  expect(ends).toHaveLength(2);
});

it('tells of a failure those who asked for the run, and goes on', async () => {
  const { run, ends } = heldWork();
  const first = run();
  await expect.poll(() => ends.length).toBe(1);
  const second = run();
  ends[0]!.fail(new Error('no'));
  await expect(first).rejects.toThrow('no');
  await expect.poll(() => ends.length).toBe(2);
  ends[1]!.finish();
  await expect(second).resolves.toBeUndefined();
});
