import { sha256 } from '#workflows/core/canonical.ts';

/**
 * The id that belongs to a name: always the same, so that running the demonstration again repeats commands instead of adding to them.
 * Written as a UUID of version 8 (RFC 9562).
 */
export function idOf(name: string): string {
  const hex = sha256('waarborg demonstration: ', name);
  const variant = '89ab'[Number.parseInt(hex[16]!, 16) % 4]!;
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-');
}

/** What opens a dossier gives the dossier its id. */
export const organisationId = (key: string) => idOf(`organisation/${key}`);
export const siteId = (organisation: string, key: string) => idOf(`organisation/${organisation}/site/${key}`);
export const userId = (key: string) => idOf(`account/${key}`);
export const systemId = (key: string) => idOf(`system/${key}`);
export const assessmentId = (key: string) => idOf(`assessment/${key}`);
export const incidentId = (key: string) => idOf(`incident/${key}`);
export const deploymentId = (key: string) => idOf(`deployment/${key}`);
