export { archetype, archetypes } from '#workflows/archetypes/all.ts';
