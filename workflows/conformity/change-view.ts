import { applicationById } from '#db/queries/conformity.ts';
import { dossierFor, required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { NotFound } from '../core/errors.ts';
import { decidedChange, opinionIn } from '../registration/version-view.ts';

/** The step to the version that is assessed, for whoever takes part in the assessment, with the opinion of the body. */
export async function bodyChangeView(context: Context, id: string) {
  const row = await dossierFor(context, id);
  if (row.workflow !== 'conformity') throw new NotFound(id);
  const { systemId } = required(await applicationById(context.db, id), 'application');
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    change: await decidedChange(context.db, systemId),
    opinion: await opinionIn(context.db, id, systemId),
  };
}
