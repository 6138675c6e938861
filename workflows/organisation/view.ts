import {
  designationsOf,
  identifiersOf,
  mandatesOf,
  membersOf,
  organisationById,
  organisationsOfKind,
  sitesOf,
} from '#db/queries/organisations.ts';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dossierView } from '../core/view.ts';
import { organisationCommands, rolesOfKind } from './commands.ts';
import { organisationMachine } from './machine.ts';

/** An organisation with all that hangs on it; `NotFound` for anyone but its own people and administrators. */
export async function organisationView(context: Context, id: string) {
  const frame = await dossierView(context, id, organisationMachine, organisationCommands);
  const [organisation, identifiers, sites, members, designations, mandates, representatives] = await Promise.all([
    organisationById(context.db, id),
    identifiersOf(context.db, id),
    sitesOf(context.db, id),
    membersOf(context.db, id),
    designationsOf(context.db, id),
    mandatesOf(context.db, id),
    organisationsOfKind(context.db, 'authorised-representative'),
  ]);
  const found = required(organisation, 'organisation');
  return {
    ...frame,
    organisation: found,
    identifiers,
    sites,
    members,
    designations,
    mandates,
    representatives: representatives.items,
    fittingRoles: rolesOfKind[found.kind],
  };
}
