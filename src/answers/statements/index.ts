/** The public face of the statements: their type, and how they are compiled. */

export { compileStatements } from './compile.ts';
export type { StatedNumber, Statement } from './statement.ts';
