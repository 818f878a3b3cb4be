/** Words for when an event begins and ends. There are two lists of each, side by side because they differ. */

/**
 * A claim that has these is compared with the hours of an event, for a Yes or a No. They are more than those below on purpose:
 * what opens or closes, lasts, goes on or is over has such hours as well.
 */
export const starting = /\b(?:start|begin|open|kick off|get going)(?:s|ning|ing)?\b/;
export const ending = /\b(?:end|finish|stop|close|last)(?:s|ing|es)?\b|\bgo(?:es)? on\b|\bover\b/;
/** Not when it begins or ends. "Before" and "after" are no such words here: they say which side of the hour is claimed. */
export const ofRange = /\b(?:until|till|from|every|each|all|not|only|by|about|around)\b/;

/**
 * A claim that has these gets its Yes before its other words are looked at, so that nothing is among them that may mean anything
 * else: "last", "over". That "open" and "close" are missing seems to be an accident; "off" and "up" change nothing.
 */
export const plainlyStarting = /\b(?:start|begin)(?:s|ning|ing)?(?: (?:off|up))?\b/;
export const plainlyEnding = /\b(?:end|finish|stop)(?:s|ing|es)?\b/;
/** Not at that very hour. That "until", "from" and "about" are missing, unlike in `ofRange`, seems to be an accident. */
export const besideThatHour = /\b(?:before|after|by|earlier|later|every|each|all|not|only)\b/;

/**
 * What an hour in a claim is compared with, unless it is any hour within. On purpose the widest of all: these only keep a claim
 * from being taken for one about any hour within, or about the whole day.
 */
export const asksForBound =
  /\b(?:before|after|by|later than|earlier than|start\w*|begin\w*|begun|began|br[eo]ak(?:s|en)? (?:up|off|down)|broke (?:up|off|down)|collaps\w*|adjourn\w*|wrap\w* up|ends?|ended|ending|finish\w*|stop(?:s|ped|ping)?|until|till|from|over by|back by)\b|\b(?:walk|go|come)(?:s|es|ed|ing)? out (?:at|from)\b|\bdown tools (?:at|from)\b/;
