/** Thresholds of the decision, with their reasons. Some that a single rule needs stand beside it. */
export const thresholds = {
  /** Below this the words were matched by weak hints only. */
  coverage: 0.6,
  /** So much of the question's weight may be unaccounted for when a volunteer wrote that people ask for it like this. */
  leftover: 0.3,
  /** From this likeness to an `ask` on, a small leftover is forgiven. */
  askLikeness: 0.7,
  /** Below this a word only comes near: it bears out no claim by itself. */
  loose: 0.75,
  /** A word of the statement itself, or a close synonym. */
  direct: 0.8,
  /** A word of the statement itself, firmly in it. */
  ownWord: 0.95,
  /** So much of the last answer's words has another that is of the same matter. */
  sameThing: 0.15,
  /** What is no nearer than this to the last answer answers a follow-up only ... */
  strayNear: 0.07,
  /** ... that is so like an `ask` ... */
  strayAsk: 0.5,
  /** ... or has so many of the statement's own words. */
  strayWords: 2,
  /** With so many of them, another number in somebody's words is of the same. */
  sameFigure: 2,
  /** With so many of them, one word left over is forgiven. */
  directWords: 3,
  /** The same in the words of the speaker who was named: nobody else is credited with them. */
  leftoverOfSpeaker: 0.42,
  directWordsOfSpeaker: 2,
  /** Light words left over are forgiven to those who ask as people ask for the statement. */
  lightWords: 0.5,
  /** So many words of the asker's own do not put somebody's words in doubt that stand apart from all others ... */
  ownWords: 2,
  /** ... which have so much of the question's weight ... */
  apartShare: 0.5,
  /** ... and are so much better than the next. */
  apart: 0.1,
  /** A word of fewer letters that is one letter off another is too likely another word. */
  slipLetters: 5,
  /** Below this the statement hardly gives what the kind of question asks for. */
  weakFacet: 0.35,
  /** At this or below, a number that it gives counts something else than what is asked ... */
  otherNumber: 0.3,
  /** ... unless people ask for it much like this. */
  otherNumberAsk: 0.5,
  /** At this its words suggest it: a day or a month stands in the sentence. */
  suggestedFacet: 0.5,
  /** From here on it rather does: of a kind that a gap is not of. */
  likelyFacet: 0.7,
  /** From here on it clearly does. */
  sureFacet: 0.8,
  /** So nearly must another statement give what the kind asks for to stand beside the best. */
  facetBeside: 0.9,
  /** From this likeness to an ask of the same kind on, the statement gives what is asked for ... */
  askOfKind: 0.5,
  /** ... as surely as this, though its words do not show it. */
  facetInAsks: 0.6,
  /** From this likeness on, an `ask` settles that the statement answers the kind of question. */
  sameAsk: 0.88,
  /** From here on, a question is word for word the ask, but for spelling. */
  identical: 0.97,
  /** So much of a gap's question has to be asked. */
  gapRecall: 0.8,
  /** Or so much of the question is in the gap's, and so much of the gap's is asked. */
  gapPrecision: 0.95,
  gapPart: 0.6,
  /** So much less like its own question may a gap be than an answer is like its `asks`, when its words fit better. */
  gapMargin: 0.05,
  /** So much more must a gap be like its own question than an answer that fits in every word. */
  gapAhead: 0.1,
  /** Above the strength of a circumstance: a poll's title and client are not what it found. */
  aboutResult: 0.67,
  /** So strongly must the words for the dispute as a whole be there, beside the one word of a thin claim. */
  looseWord: 0.3,
  /** So much of a claim must be in somebody else's words before they are compared with the speaker's own. */
  otherSpeakerContent: 0.85,
  otherSpeakerCoverage: 0.7,
  /** So much better must somebody else's words fit before a claim is put right. */
  otherSpeaker: 0.1,
  /** Matches within this of the best also answer. */
  close: 0.12,
  /** What a statement needs at the least to be offered as near. */
  near: 0.3,
  /** The same beside a gap, which is an answer of a kind. */
  nearGap: 0.5,
} as const;
