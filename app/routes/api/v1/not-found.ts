import { NotFound } from '#workflows/core/errors.ts';
import { resource } from './answer.server.ts';

/** Every other address below /api. */
export const loader = resource(async ({ url }) => {
  throw new NotFound(url.pathname);
});

export const action = loader;
