import { sitesOf } from '#db/queries/organisations.ts';
import { noticesOf } from '#db/queries/outbox.ts';
import { entryToUse, statusesOf, usableEntries } from '#db/queries/register-pick.ts';
import { deploymentById, deploymentsOfOrganisation, entryOfSystem, systemById } from '#db/queries/systems.ts';
import { pastVersionsOf, registeredVersions } from '#db/queries/versions.ts';
import { required } from '../core/command.ts';
import type { Context } from '../core/context.ts';
import { dayOf } from '../core/days.ts';
import { dossierView } from '../core/view.ts';
import { fold } from '../registration/publish.ts';
import { changeIsDecided } from '../registration/version.ts';
import { deploymentCommands } from './commands.ts';
import { deploymentMachine } from './machine.ts';

/** The use of a system at a site, as this actor may see it; `NotFound` for anyone else. */
export async function deploymentView(context: Context, id: string) {
  const frame = await dossierView(context, id, deploymentMachine, deploymentCommands);
  const { deployment, site } = required(await deploymentById(context.db, id), 'deployment');
  const [system, entry, past] = await Promise.all([
    systemById(context.db, deployment.systemId),
    entryOfSystem(context.db, deployment.systemId),
    pastVersionsOf(context.db, id),
  ]);
  const versions = system ? await registeredVersions(context.db, system.familyId) : [];
  const own = versions.find((one) => one.id === system?.id);
  const others = versions.filter((one) => one.id !== system?.id && one.status === 'registered');
  return {
    ...frame,
    deployment,
    site,
    own: deployment.organisationId === context.actor.organisationId,
    system: system && { id: system.id, number: system.number, name: system.name, versionLabel: system.versionLabel },
    providerName: entry?.providerName ?? '',
    purpose: entry?.purpose ?? '',
    registerStatus: entry?.status ?? null,
    /** Since when the present version runs here. */
    versionSince: past[0]?.endedOn ?? deployment.startedOn,
    past,
    /** Other versions of the product that are in force, the last entered first. */
    others: others.map(({ id: other, number, name, versionLabel }) => ({ id: other, number, name, versionLabel })),
    /** The latest version, when it was entered after the one that runs here. */
    newer: others.find((one) => own !== undefined && one.seq > own.seq)?.versionLabel ?? null,
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

/** The page on which an institution goes over to another version: what it can choose, and which changes are decided. */
export async function changeVersionView(context: Context, id: string) {
  const view = await deploymentView(context, id);
  const found = await Promise.all(view.others.map((one) => systemById(context.db, one.id)));
  const decided = await Promise.all(found.map((one) => one !== undefined && changeIsDecided(context.db, one)));
  return { view, choices: view.others.map((one, n) => ({ ...one, decided: decided[n]! })) };
}
