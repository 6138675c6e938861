import { readOnly, resource } from './answer.server.ts';
import { openApi } from './openapi.server.ts';

/** The description of the interface (OpenAPI 3), open to all. */
export const loader = resource(async ({ url }) => ({ body: openApi(url.origin) }));

export const action = readOnly;
