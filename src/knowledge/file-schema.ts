/** The shape of a whole file, for editors, and what it allows at a given place, for messages. */
import { z } from 'zod';
import { type CollectionName, collections, disputeSchema } from './schema.ts';

export const collectionNames = Object.keys(collections) as CollectionName[];

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** JSON Schema (draft 2020-12) of a knowledge file as it is written. */
export function fileJsonSchema(): JsonSchema {
  const lists = Object.fromEntries(
    collectionNames.map((name) => [name, z.array(collections[name]).nullable().optional()]),
  );
  return z.toJSONSchema(z.strictObject({ dispute: disputeSchema.nullable().optional(), ...lists }), {
    io: 'input',
    target: 'draft-2020-12',
  });
}

/** The keys that are allowed in the object at a path of a file. */
export function allowedKeys(path: readonly PropertyKey[]): readonly string[] {
  const objects = schemasAt(path).filter((schema) => schema.properties !== undefined);
  return [...new Set(objects.flatMap((schema) => Object.keys(schema.properties ?? {})))];
}

/** What the schema says that the value at a path of a file is for. */
export function describeField(path: readonly PropertyKey[]): string | undefined {
  return schemasAt(path).find((schema) => schema.description !== undefined)?.description;
}

/** A union has several schemas for one place. */
function schemasAt(path: readonly PropertyKey[]): JsonSchema[] {
  let schemas = alternatives(fileJsonSchema());
  for (const step of path) {
    schemas = schemas.flatMap((schema) => {
      const next = typeof step === 'number' ? schema.items : schema.properties?.[String(step)];
      return typeof next === 'object' && !Array.isArray(next) ? alternatives(next) : [];
    });
  }
  return schemas;
}

function alternatives(schema: JsonSchema): JsonSchema[] {
  const options = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema, ...options.filter((option) => typeof option === 'object').flatMap(alternatives)];
}
