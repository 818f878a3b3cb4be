/** The text of one file -> plain values, and the line and column of each of them. */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Place, Problem } from './problems.ts';

export interface YamlFile {
  readonly file: string;
  /** What the file says; undefined when it cannot be told. */
  readonly content: unknown;
  /** False when the text is broken YAML: `content` is then only good for finding out what ids it has. */
  readonly sound: boolean;
  readonly problems: readonly Problem[];
  /** Where the value at a path stands, or the nearest thing around it when there is no such value. */
  at(path: readonly PropertyKey[]): Place;
  /** Where a key of the mapping at a path stands. */
  atKey(path: readonly PropertyKey[], key: string): Place;
}

/** Parses the text of one file. Never throws: faults are in `problems`. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });

  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    ...placeAt(error.pos[0]),
    message: explainSyntax(error.code, error.message),
  }));

  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined)
        problems.push({
          ...placeAt(offsetOf(alias)),
          message: `nothing is marked &${alias.source}. Put a text that starts with * between quotation marks.`,
        });
    },
  });

  let content: unknown;
  try {
    content = document.toJS();
  } catch (error) {
    // An alias without its anchor has been told; so many aliases that the file would not fit in memory have not.
    if (problems.length === 0)
      problems.push({
        ...placeAt(0),
        message: `${error instanceof Error ? error.message : String(error)}. Write the values out instead of using & and *.`,
      });
  }

  return {
    file,
    content,
    // A key given twice leaves the rest of the file as it was meant; other faults do not.
    sound: content !== undefined && document.errors.every((error) => error.code === 'DUPLICATE_KEY'),
    problems,
    at: (path) => placeAt(offsetOf(nearestNode(document, path))),
    atKey(path, key) {
      const map = nearestNode(document, path);
      const pair = isMap(map)
        ? map.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
        : undefined;
      return placeAt(offsetOf(isScalar(pair?.key) ? pair.key : map));
    },
  };
}

function offsetOf(node: Node | undefined): number {
  return node?.range?.[0] ?? 0;
}

function nearestNode(document: Document, path: readonly PropertyKey[]): Node | undefined {
  let node = resolve(document.contents, document);
  for (const step of path) {
    const next = resolve(childOf(node, step), document);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

function childOf(node: Node | undefined, step: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(step)];
  if (isMap(node))
    return node.items.find((item) => isScalar(item.key) && String(item.key.value) === step)?.value;
  return undefined;
}

function resolve(node: unknown, document: Document): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
}

/** The faults that volunteers run into, in their words; the parser's own words for the rest. */
function explainSyntax(code: string, message: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'this key is given twice here. Keep one of the two.';
    case 'MULTIPLE_DOCS':
      return 'a line of three hyphens starts a second document. Take the line out, or make two files.';
    case 'TAB_AS_INDENT':
      return 'a tab is used to indent. Use spaces instead.';
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BAD_SCALAR_START':
    case 'MULTILINE_IMPLICIT_KEY':
      return `this is not YAML: ${message.replace(/[.\s]+$/, '')}. Check the indentation, and put a text that has ": ", " #" or quotation marks in it between quotation marks.`;
    default:
      return `this is not YAML: ${message.replace(/[.\s]+$/, '')}.`;
  }
}
