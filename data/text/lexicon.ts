/** The compiled lexicon of the enabled packs: what the content script spots mentions with. */
export interface CompiledLexicon {
  version: 1;
  entities: unknown[];
}
