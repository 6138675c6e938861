import { decisionsOf } from '#db/queries/decisions.ts';
import { historyOf } from '#db/queries/dossier.ts';
import { deploymentById, deploymentsOfOrganisation, systemById } from '#db/queries/systems.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { incidentView } from './view.ts';

/** A system in use, as a reporter recognises it. */
export type Reportable = {
  id: string;
  systemName: string;
  versionLabel: string;
  number: string;
  department: string;
  site: string;
  ended: boolean;
};

/**
 * What a care institution can report about: the systems it uses or used, and the one that was chosen.
 * A chosen id of another institution counts as none.
 */
export async function reportFormView(context: Context, deploymentId: string | null) {
  const { db, actor, now } = context;
  const today = dayOf(now);
  const found = deploymentId ? await deploymentById(db, deploymentId) : undefined;
  const own = found?.deployment.organisationId === actor.organisationId ? found : undefined;
  const system = own && (await systemById(db, own.deployment.systemId));
  const chosen: Reportable | null =
    own && system
      ? {
          id: own.deployment.id,
          systemName: system.name,
          versionLabel: system.versionLabel,
          number: system.number,
          department: own.deployment.department,
          site: own.site.name,
          ended: own.deployment.endedOn !== null,
        }
      : null;
  const { items } = chosen ? { items: [] } : await deploymentsOfOrganisation(db, actor.organisationId!);
  const choices = items.map(({ deployment, site, system }): Reportable => ({
    id: deployment.id,
    systemName: system.name,
    versionLabel: system.versionLabel,
    number: system.number,
    department: deployment.department,
    site: site.name,
    ended: deployment.endedOn !== null,
  }));
  return { today, chosen, choices: choices.sort((a, b) => Number(a.ended) - Number(b.ended)) };
}

/** The proof of a report that was sent: the incident as its reporter sees it, with the hash of its first record. */
export async function reportReceipt(context: Context, id: string) {
  const view = await incidentView(context, id);
  const [[first], decisions] = await Promise.all([historyOf(context.db, id), decisionsOf(context.db, id)]);
  return {
    id,
    reference: view.reference,
    sentAt: view.openedAt,
    hash: first?.hash ?? null,
    systemName: view.system?.name ?? view.title,
    providerName: view.providerName,
    providerOnly: view.audience === 'provider',
    today: view.today,
    lead: (decisions.find(({ kind }) => kind === 'competence')?.answer as { lead?: string | null } | undefined)?.lead,
    duties: view.duties.filter(({ own, outcome }) => own && outcome !== 'not-required'),
  };
}
