/**
 * The engine: a statement is read once (which questions it answers, and with what), then related to
 * the claims that the claim base holds on those questions. Pure and synchronous; the caller fetches
 * the claims between the two steps.
 */
import type { Answer, Claim, Pack } from '../claims/schema.ts';
import type { Comparison, Evidence, Statement, StatementReport } from './types.ts';
import type { WordVectors } from './vectors.ts';

/** A pack without its claims, which stay in the claim base until they are asked for. */
export type PackKnowledge = Omit<Pack, 'claims'>;

/** What a statement was read to say on one question. */
export interface ReadAnswer {
  pack: string;
  question: string;
  answers: Answer[];
  evidence: Evidence;
}

export interface Reading {
  statement: Statement;
  answers: ReadAnswer[];
}

export interface PackClaim {
  pack: string;
  claim: Claim;
}

export interface Engine {
  /** Reads which questions a statement answers, and how. Never throws on any text. */
  read(statement: Statement): Reading;
  /** Relates a reading to the claims on its questions; claims on other questions are ignored. */
  report(reading: Reading, claims: readonly PackClaim[]): StatementReport;
  /** All sources beside each other on every question of a pack, without a page. */
  overview(pack: string, claims: readonly Claim[]): Comparison[];
}

export function createEngine(packs: readonly PackKnowledge[], vectors: WordVectors): Engine {
  void packs;
  void vectors;
  return {
    read: (statement) => ({ statement, answers: [] }),
    report: ({ statement }) => ({ id: statement.id, standing: 'alone', comparisons: [] }),
    overview: () => [],
  };
}
