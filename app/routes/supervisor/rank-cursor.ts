/** The place in a list by first limit that the address names: that limit (a local day, or `9999` without one) and an id. */
export function rankCursor(request: Request): { rank: string; id: string } | undefined {
  const [rank = '', ...id] = (new URL(request.url).searchParams.get('after') ?? '').split('_');
  return id.length > 0 && /^(\d{4}-\d\d-\d\d|9999)$/.test(rank) ? { rank, id: id.join('_') } : undefined;
}
