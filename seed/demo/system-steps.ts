import { sectionOf } from '#db/queries/dossier.ts';
import { saveSection } from '#workflows/core/command.ts';
import type { Actor } from '#workflows/core/context.ts';
import type { FactName, FactValues } from '#workflows/law/api.ts';
import { openRegistration, registrationCommands } from '#workflows/registration/commands.ts';
import { openVersion } from '#workflows/registration/version-open.ts';
import { savePage } from '#workflows/registration/save.ts';
import { sectionInputs, type FactAnswers, type FormSection } from '#workflows/registration/sections.ts';
import type { Archetype } from '../archetypes/archetype.ts';
import { archetype } from '../archetypes/all.ts';
import { basicUdiDi } from './device-numbers.ts';
import { after, at, spread } from './moment.ts';
import { systemId } from './names.ts';
import { actor } from './people.ts';
import { acts, opens, type Moment, type Step } from './step.ts';
import type { DraftUntil, Later, System } from './system.ts';
import { systems } from './systems/all.ts';

const declaredClass = (system: System, { expected: { device } }: Archetype) =>
  system.declared ?? (device === 'in-house' ? 'none' : device);

/** The pages of the registration as its provider filled them in. */
function pages(system: System, kind: Archetype): Record<FormSection, Record<string, unknown>> {
  const [bodyNumber, certificateNumber, certificateUntil] = system.certificate ?? [];
  return {
    product: {
      familyName: system.family ?? system.name,
      name: system.name,
      versionLabel: system.version,
      purpose: system.purpose,
      notFor: system.notFor,
      summary: system.summary,
    },
    use: {
      useArea: system.useArea ?? kind.useArea,
      useCases: system.useCases ?? kind.useCases,
      sectors: system.sectors ?? kind.sectors,
      kinds: system.kinds ?? kind.kinds,
      modalities: system.modalities ?? kind.modalities,
      carePathway: system.carePathway ?? kind.carePathway ?? 'none',
    },
    people: {
      users: system.users ?? kind.users,
      oversight: system.oversight,
      limits: system.limits,
      performance: system.performance ?? null,
    },
    evidence: {
      declaredClass: declaredClass(system, kind),
      // A next version stays in the same group of devices.
      basicUdiDi: basicUdiDi[system.key] ?? basicUdiDi[system.follows?.takenOver ? system.follows.version : ''] ?? null,
      bodyNumber: bodyNumber ?? null,
      certificateNumber: certificateNumber ?? null,
      certificateUntil: certificateUntil ?? null,
    },
  };
}

const factsOf = (system: System, kind: Archetype): FactValues => ({ ...kind.facts, ...system.facts });

/** Known facts without those that the provider does not know yet. */
function answers(known: FactValues, unknown: readonly FactName[]): FactAnswers {
  const kept = Object.entries(known).filter(([name]) => !unknown.includes(name as FactName));
  return { known: Object.fromEntries(kept) as FactValues, unknown: [...unknown] };
}

type Save = (
  moment: Moment,
  call: { dossierId: string; expectedVersion: number; commandId: string },
) => Promise<unknown>;

/** Saves one page of a draft as it stands. */
const saves = (when: Date, name: string, dossierId: string, section: string, save: Save): Step => ({
  at: when,
  name,
  take: async (moment) => {
    const expectedVersion = (await sectionOf(moment.db, dossierId, section))?.version ?? 0;
    return save(moment, { dossierId, expectedVersion, commandId: moment.commandId });
  },
});

const savesPage = (when: Date, name: string, by: Actor, id: string, section: FormSection, page: unknown): Step =>
  saves(when, name, id, section, ({ db, now }, call) =>
    savePage({ db, actor: by, now }, call, section, sectionInputs[section].parse(page) as Record<string, unknown>),
  );

const savesFacts = (when: Date, name: string, by: Actor, id: string, facts: FactAnswers): Step =>
  saves(when, name, id, 'facts', ({ db, now }, call) =>
    saveSection({ db, actor: by, now }, 'registration.saveSection', { ...call, section: 'facts' }, facts, ['draft']),
  );

const savesChange = (when: Date, name: string, by: Actor, id: string, follows: NonNullable<System['follows']>): Step =>
  saves(when, name, id, 'change', ({ db, now }, call) => {
    const answers = { fromId: systemId(follows.version), known: follows.facts, unknown: [...(follows.unknown ?? [])] };
    const section = { ...call, section: 'change' };
    return saveSection({ db, actor: by, now }, 'registration.assessChange', section, answers, ['draft']);
  });

const order: readonly DraftUntil[] = ['name', 'product', 'use', 'people', 'facts', 'evidence'];

function laterSteps(system: System, kind: Archetype, later: Later): Step[] {
  const id = systemId(system.key);
  const named = `system/${system.key}/${later.what}/${later.on}`;
  const by = actor(system.by);
  const when = after(at(later.on, '10:30'), spread(named, 300));
  switch (later.what) {
    case 'discard':
      return [acts(when, named, by, registrationCommands.discard, id)];
    case 'withdraw':
      return [acts(when, named, by, registrationCommands.withdraw, id, { reason: later.reason })];
    case 'confirm': {
      const { reason, deviceClass, findings, certificateNeeded = false } = later;
      const input = { reason, deviceClass, findings, certificateNeeded };
      return [acts(when, named, actor('samira'), registrationCommands.confirmClassification, id, input)];
    }
    case 'return': {
      const again = after(at(later.sentAgainOn, '13:10'), spread(named, 120));
      const known = answers({ ...factsOf(system, kind), ...later.facts }, []);
      return [
        acts(when, named, actor('bram'), registrationCommands.returnToProvider, id, { reason: later.reason }),
        savesFacts(after(again, -20), `${named}/facts`, by, id, known),
        acts(again, `${named}/submit`, by, registrationCommands.submit, id, { declaration: true }),
      ];
    }
  }
}

function systemSteps(system: System): Step[] {
  const kind = archetype(system.archetype);
  const id = systemId(system.key);
  const by = actor(system.through ?? system.by);
  const named = `system/${system.key}`;
  const start = after(at(system.opened, '09:10'), spread(named, 180));
  const until = system.sent ? order.length - 1 : order.indexOf(system.draft ?? 'evidence');
  const filled = pages(system, kind);
  const { follows } = system;
  const steps: Step[] = [
    follows?.takenOver
      ? opens(start, named, actor(system.by), openVersion, {
          fromId: systemId(follows.version),
          versionLabel: system.version,
        })
      : opens(start, named, actor(system.by), openRegistration, { name: `${system.name} ${system.version}` }),
  ];
  for (const [n, section] of order.slice(1, until + 1).entries()) {
    const when = after(start, 12 + n * 9);
    if (section === 'name') continue;
    steps.push(
      section === 'facts'
        ? savesFacts(when, `${named}/facts`, by, id, answers(factsOf(system, kind), system.unknown ?? []))
        : savesPage(when, `${named}/${section}`, by, id, section, filled[section]),
    );
  }
  if (follows) steps.push(savesChange(after(start, 70), `${named}/change`, by, id, follows));
  if (system.sent) {
    const sent = after(at(system.sent, '13:05'), spread(named, 200));
    steps.push(acts(sent, `${named}/submit`, by, registrationCommands.submit, id, { declaration: true }));
  }
  return [...steps, ...(system.then ?? []).flatMap((later) => laterSteps(system, kind, later))];
}

/** Every registration, from the first answer on. */
export const registrations = (): Step[] => systems.flatMap(systemSteps);
