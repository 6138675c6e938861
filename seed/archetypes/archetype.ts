export type { Archetype, Expected } from '#workflows/archetypes/archetype.ts';
