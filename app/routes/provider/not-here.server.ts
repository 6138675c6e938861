import { data } from '@remix-run/node';

/** For an address that names no page: the answer that every missing page gets. Throw it. */
export const notHere = () => data({ type: '/problems/not-found', status: 404 }, { status: 404 });
