import type { Role } from '../../http/session-view.ts';
import { paths } from '../../paths.ts';

/** Administrators and inspectors see the same pages, each in the own part of the site. */
export const areaRoles: readonly Role[] = ['administrator', 'inspector'];

export type Area = 'admin' | 'supervisor';

/** The part of the site that an address belongs to. */
export const areaOf = (request: Request): Area =>
  new URL(request.url).pathname.startsWith(paths.supervisor.desk()) ? 'supervisor' : 'admin';

/** The role for which an area is; who has only the other one is sent on by the loader. */
export const roleOf = (area: Area): Role => (area === 'admin' ? 'administrator' : 'inspector');
