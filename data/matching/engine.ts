/**
 * The engine: a statement is read once (which questions it answers, and with what), then related to
 * the claims that the claim base holds on those questions. Pure and synchronous; the caller fetches
 * the claims between the two steps.
 */
import type { Claim, Pack } from '../claims/schema.ts';
import { createClassifier, type Classifier } from './model/classify.ts';
import { createNameReader, type NameReader } from './reading/names.ts';
import { overviewOf } from './comparing/overview.ts';
import type { ReadAnswer } from './reading/answer.ts';
import { readStatement } from './reading/read-statement.ts';
import { createTitleScores, type TitleScores } from './reading/title.ts';
import { compareWithSources } from './comparing/relate.ts';
import { isReadableModel } from './readable-model.ts';
import { reportOf } from './comparing/report.ts';
import type { Comparison, Statement, StatementReport } from './types.ts';
import type { WordVectors } from './model/vectors.ts';

export type { ReadAnswer };

/** A pack without its claims, which stay in the claim base until they are asked for. */
export type PackKnowledge = Omit<Pack, 'claims'>;

export interface Reading {
  statement: Statement;
  answers: ReadAnswer[];
}

export interface PackClaim {
  pack: string;
  claim: Claim;
}

export interface Engine {
  /**
   * Reads which questions a statement answers, and how. Never throws on any text.
   *
   * @param about ids of the packs whose entity the text is about; all of them where it is left out
   */
  read(statement: Statement, about?: readonly string[]): Reading;
  /** Relates a reading to the claims on its questions; claims on other questions are ignored. */
  report(reading: Reading, claims: readonly PackClaim[]): StatementReport;
  /** All sources beside each other on every question of a pack, without a page. */
  overview(pack: string, claims: readonly Claim[]): Comparison[];
}

/** A pack made ready for matching. */
export interface ReadyPack {
  knowledge: PackKnowledge;
  classifier: Classifier | null;
  names: NameReader;
  titleScores: TitleScores;
}

/** A pack whose model cannot be read says nothing about statements, like one without a model. */
export function createEngine(packs: readonly PackKnowledge[], vectors: WordVectors): Engine {
  const ready = new Map(packs.map((knowledge) => [knowledge.id, makeReady(knowledge, vectors)]));
  return {
    read: (statement, about) => ({
      statement,
      answers: [...ready.values()]
        .filter(({ knowledge }) => about?.includes(knowledge.id) ?? true)
        .flatMap((pack) => readStatement(statement, pack, vectors)),
    }),
    report: ({ statement, answers }, claims) =>
      reportOf(
        statement,
        answers.map((answer) => {
          const { knowledge } = ready.get(answer.pack)!;
          const own = claims.filter(
            ({ pack, claim }) => pack === answer.pack && claim.question === answer.question,
          );
          return compareWithSources(
            answer,
            statement,
            own.map(({ claim }) => claim),
            knowledge,
          );
        }),
      ),
    overview: (pack, claims) => {
      const found = ready.get(pack);
      return found === undefined ? [] : overviewOf(found.knowledge, claims);
    },
  };
}

function makeReady(knowledge: PackKnowledge, vectors: WordVectors): ReadyPack {
  const { model, questions } = knowledge;
  const classifier = isReadableModel(model, vectors) ? createClassifier(model, questions) : null;
  const names = createNameReader(knowledge);
  const titleScores = classifier
    ? createTitleScores(knowledge, names, classifier, vectors)
    : () => new Map();
  return { knowledge, classifier, names, titleScores };
}
