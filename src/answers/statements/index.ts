/** The public face of the statements: their type, and how they are compiled. */

export { compileStatements } from './compile.ts';
export { headOf } from './events.ts';
export {
  holdsWords,
  isEarlierResult,
  isIntroduction,
  isSample,
  isSpeech,
  isWholeEvent,
  isWholePoll,
  pollQuestion,
  type StatedNumber,
  type Statement,
  sharesPassage,
  shownAs,
} from './statement.ts';
