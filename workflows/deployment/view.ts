import { sitesOf } from '#db/queries/organisations.ts';
import { noticesOf } from '#db/queries/outbox.ts';
import { entryToUse, statusesOf, usableEntries } from '#db/queries/register-pick.ts';
import { deploymentById, deploymentsOfOrganisation, entryOfSystem, systemById } from '#db/queries/systems.ts';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { dossierView } from '../core/view.ts';
import { fold } from '../registration/publish.ts';
import { deploymentCommands } from './commands.ts';
import { deploymentMachine } from './machine.ts';

/** The use of a system at a site, as this actor may see it; `NotFound` for anyone else. */
export async function deploymentView(context: Context, id: string) {
  const frame = await dossierView(context, id, deploymentMachine, deploymentCommands);
  const { deployment, site } = required(await deploymentById(context.db, id), 'deployment');
  const [system, entry] = await Promise.all([
    systemById(context.db, deployment.systemId),
    entryOfSystem(context.db, deployment.systemId),
  ]);
  return {
    ...frame,
    deployment,
    site,
    own: deployment.organisationId === context.actor.organisationId,
    system: system && { id: system.id, number: system.number, name: system.name, versionLabel: system.versionLabel },
    providerName: entry?.providerName ?? '',
    purpose: entry?.purpose ?? '',
    registerStatus: entry?.status ?? null,
  };
}

/** What an organisation uses, by site and department, with the status in the register; two hundred at a time. */
export async function ownDeployments(context: Context, after = '') {
  const { db, actor, now } = context;
  const { items, next } = await deploymentsOfOrganisation(db, actor.organisationId!, after);
  const statuses = await statusesOf(
    db,
    items.map(({ system }) => system.id),
  );
  const rows = items.map(({ deployment, site, system, state }) => ({
    id: deployment.id,
    systemName: system.name,
    versionLabel: system.versionLabel,
    number: system.number,
    site: site.name,
    place: site.place,
    department: deployment.department,
    startedOn: deployment.startedOn,
    endedOn: deployment.endedOn,
    state,
    registerStatus: statuses.get(system.id) ?? null,
  }));
  return {
    today: dayOf(now),
    inUse: rows
      .filter(({ state }) => state !== 'ended')
      .sort((a, b) => a.site.localeCompare(b.site) || a.department.localeCompare(b.department)),
    ended: rows.filter(({ state }) => state === 'ended'),
    next,
  };
}

/** The latest messages for the actor's organisation, at most `atMost`. */
export async function latestNotices({ db, actor }: Context, atMost: number) {
  const { items } = await noticesOf(db, actor.organisationId!);
  return items.slice(0, atMost).map(({ notice, reference, title, workflow }) => ({
    id: notice.id,
    dossierId: notice.dossierId,
    message: notice.message,
    at: notice.at,
    reference,
    title,
    workflow,
  }));
}

const looksLikeNumber = /^NL-AI-\d{4}-\d{6}$/;

/**
 * What the form needs on which an organisation states that it uses a system: its sites, what was searched in the register,
 * and the system that was chosen.
 */
export async function newDeploymentView({ db, actor, now }: Context, query: string, number: string | null) {
  const wanted = number ?? (looksLikeNumber.test(query.trim().toUpperCase()) ? query : null);
  const chosen = wanted ? await entryToUse(db, wanted.trim().toUpperCase()) : undefined;
  const words = fold(query).split(' ').filter(Boolean);
  return {
    today: dayOf(now),
    sites: await sitesOf(db, actor.organisationId!),
    chosen: chosen ?? null,
    found: chosen || words.length === 0 ? [] : await usableEntries(db, words),
  };
}
