import { data, type LoaderFunctionArgs } from '@remix-run/node';

/** Any address without a page. Thrown, so that the root shows the same page as for something that is not for this reader. */
export function loader({ request }: LoaderFunctionArgs) {
  throw data({ type: '/problems/not-found', status: 404, instance: new URL(request.url).pathname }, { status: 404 });
}

export const action = loader;

export default function NotFound() {
  return null;
}
