/** Whether somebody says a thing is so, which does not make it so. */
import type { Question } from '../question/index.ts';
import { isSpeech, type Statement } from '../statements/index.ts';

/** Somebody's words, a position, or what somebody says is so of whom the question does not ask. */
export const isClaimed = ({ norm }: Question, statement: Statement): boolean => {
  const { type, claimants, sentence } = statement;
  if (isSpeech(statement) || claimants !== undefined) return true;
  // "Organisers said that about 300 had come": nobody whom the knowledge names.
  const sayer = type === 'poll' ? undefined : unnamedSayer.exec(sentence)?.[1]?.toLowerCase();
  return sayer !== undefined && !norm.includes(sayer);
};

const unnamedSayer =
  /^(?:\S+ ){0,3}(\S+) (?:said|says?|claim(?:s|ed)?|estimates?|estimated) (?:that\b|[^"“]*\b(?:is|are|was|were|had|would)\b)/;
