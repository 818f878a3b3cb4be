/** Ways of asking that anybody may use though no question of ours does: one row of the tables reads each of them. */
import { describe, expect, test } from 'vitest';
import { kindOf, strangerSpeaks } from '../../src/answers/english/question-kinds.ts';
import { type Answerer, type Context, createAnswerer, type Outcome } from '../../src/answers/index.ts';
import { loadKnowledge } from '../../src/knowledge/index.ts';
import { gist } from './ferries.ts';

let harbour: Promise<Answerer> | undefined;
const load = async (): Promise<Answerer> => {
  const loaded = await loadKnowledge('test/disputes/harbour');
  if (!loaded.ok) throw new Error('the harbour does not load');
  return createAnswerer(loaded.knowledge);
};

const ask = async (question: string, context?: Context): Promise<Outcome> => {
  harbour ??= load();
  return (await harbour).ask(question, context);
};
const asked = async (question: string): Promise<string> => gist(await ask(question));

describe('what is said in passing', () => {
  test.each([
    ['Quote the precise wording of what Leñero asked', 'answer quote-lenero-fund'],
    ['What has Araya told the newspaper?', 'answer quote-araya-door'],
    ['When did operators previously stop work?', 'answer event-january-stoppage'],
    ['What is the place where the talks are held?', 'answer event-monday-talks'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
});

describe('talk around a question', () => {
  test.each([
    ['I would be obliged if someone could explain what a tele-crane is', 'answer term-tele-crane'],
    ['i kept hearing the name Leñero who is that', 'answer oscar-lenero'],
    ['How many people in the survey support the strike?', 'answer poll-sondea.q1r1'],
    ['for my school project what is a tele-crane', 'answer term-tele-crane'],
    ['explain tele-cranes to people who have never been to a port', 'answer term-tele-crane'],
    ['What is the tele-crane that people keep talking about?', 'answer term-tele-crane'],
    ['when does the strike start, a bit lost', 'answer event-night-strike'],
    ["what did Quiñones say I didn't understand that", 'answer quote-quinones-sentence'],
    ['what did Nahuelpán say about wind, need the full text', 'answer quote-nahuelpan-wind'],
    ['How many cranes are there at the mo?', 'answer figure-cranes'],
    ['explain to the viewers why the dockers strike', 'answer event-night-strike'],
    ['when will the thing called tele-crane start', 'answer fact-plan-start'],
    ['do the sources say anything about arrests', 'not_covered known_gap'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
});

describe('claims', () => {
  test.each([
    ['Read online that 91% voted yes', 'answer yes figure-vote'],
    ['Can I write that 118 jobs would go?', 'not_covered known_gap'],
    ['Is there any truth in the claim that 91% voted yes?', 'answer figure-vote'],
    ['My mate says 726 members are in the union, is he making it up?', 'answer figure-members'],
    ['My dad says the march was on Tuesday, is he winding me up', 'answer instead event-march'],
    ['118 jobs would go, that is what my boss told me', 'not_covered known_gap'],
    ['There is a march on Saturday is there?', 'answer instead event-march'],
    ['My mate says 118 jobs would go, is he lying?', 'not_covered known_gap'],
    ["91% voted yes? that's rubbish", 'answer yes figure-vote'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
});

describe('what is asked', () => {
  test.each([
    ['Which people are quoted?', 'answer dispute.speakers'],
    ['which town hosted the march', 'answer event-march'],
    ['what means UPA', 'answer upa'],
    ['UPA means what exactly?', 'answer upa'],
    ['Why is it called a pause clause?', 'answer term-pause-clause'],
    ['How would you describe Peñaloza?', 'answer matias-penaloza'],
    ['name of the guy at the head of the union', 'answer matias-penaloza'],
    ['Identify the person behind the letter', 'answer event-mayors-letter'],
    ['What did Peñaloza come out with about the bonus?', 'answer quote-penaloza-tip'],
    ['Who should I credit with a tip for not sleeping?', 'answer quote-penaloza-tip'],
    ['Who was Nahuelpán accused by of describing an old crane?', 'answer quote-zuniga-father'],
    ['What is the time needed to replace a crane?', 'not_covered not_stated'],
    ['Supporters of the strike, are there fewer now?', 'answer poll-sondea.q1r1'],
    ['Is the strike losing support?', 'answer poll-sondea.q1r1'],
  ])('%s', async (question, expected) => {
    expect(await asked(question)).toBe(expected);
  });
  test.each([
    ['What is the pause clause?', 'What does it cover?', 'answer term-pause-clause'],
    ['How many people support the strike?', 'and is that rising', 'answer poll-sondea.q1e1'],
    ['Who is Leñero?', 'what he does for work?', 'answer oscar-lenero'],
  ])('%s %s', async (first, then, expected) => {
    const before = await ask(first);
    expect(gist(await ask(then, 'context' in before ? before.context : undefined))).toBe(expected);
  });
  test.each([
    'What would the company have to do to end the strike?',
    'What needs to be done to avert the strike?',
  ])('%s', async (question) => {
    expect((await ask(question)).headline).toMatch(/CPS would have to promise in writing/);
  });
});

describe('a word that begins as "he" or "she" does', () => {
  test.each([
    ['where does farm minister stand on it', 'where does health minister stand on it'],
    ['who do drivers blame', 'who do shearers blame'],
  ])('is neither: %s', (plain, alike) => {
    expect(kindOf(alike)?.kind).toBe(kindOf(plain)?.kind);
  });
  test('may be a stranger', () => {
    for (const who of ['health workers', 'sheep shearers', 'heavy lorry drivers', 'bus drivers'])
      expect(strangerSpeaks.test(`what did the ${who} say`), who).toBe(true);
    for (const who of ['he', 'she', 'they', 'NAME'])
      expect(strangerSpeaks.test(`what did ${who} say`), who).toBe(false);
  });
});
