import { describe, expect, it } from 'vitest';
import { addMute, removeMute } from '../../data/mutes.ts';
import { mutes, type Mute } from '../../data/settings.ts';

const topic: Mute = { kind: 'pack', pack: 'bridge' };
const question: Mute = { kind: 'question', pack: 'bridge', id: 'lanes' };
const claim: Mute = { kind: 'claim', pack: 'bridge', id: 'lanes' };

describe('what the reader hides', () => {
  it('comes to what was hidden before', async () => {
    await mutes.setValue([topic]);
    await addMute(question);
    await addMute(claim);
    expect(await mutes.getValue()).toEqual([topic, question, claim]);
  });

  it('goes alone when it is brought back', async () => {
    await mutes.setValue([
      topic,
      question,
      { pack: 'bridge', id: 'lanes', kind: 'question' },
      claim,
    ]);
    await removeMute(question);
    expect(await mutes.getValue()).toEqual([topic, claim]);
    await removeMute(question);
    expect(await mutes.getValue()).toEqual([topic, claim]);
  });
});
