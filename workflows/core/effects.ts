import type { Capacity } from '#db/schema/dossier.ts';

/** Tells the people of every party with this capacity. The text belongs to the key, in both languages. */
export type Tell = { who: Capacity; message: string };

/** The one action of all machines: its implementation is empty, `advance` returns it as data. */
export const actions = {
  tell: (_: unknown, _effect: Tell) => {},
};

/** Shorthand for a machine's table of transitions. */
export const tell = (who: Capacity, message: string) => ({ type: 'tell' as const, params: { who, message } });
