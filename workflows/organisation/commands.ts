import type { Write } from '#dialect';
import {
  designationsOf,
  organisationById,
  organisationByIdentifier,
  identifiersOf,
  mandatesOf,
} from '#db/queries/organisations.ts';
import { roles, type PersonRole } from '#db/schema/account.ts';
import {
  designation,
  identifier,
  mandate,
  membership,
  organisation,
  organisationKinds,
  site,
  type OrganisationKind,
} from '#db/schema/organisation.ts';
import { checkIdentifier } from '#workflows/law/api.ts';
import { and, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { commandOf, openingOf, required, type Command } from '../core/command.ts';
import { Invalid } from '../core/errors.ts';
import { choice, day, id, optionalDay, optionalText, reason, text, tick, supposed, code } from '../core/input.ts';
import { organisationMachine, type OrganisationEvent } from './machine.ts';

const command = commandOf(organisationMachine);
const opening = openingOf(organisationMachine, 'organisation');

export const identifierTypes = ['SRN', 'NB', 'KVK', 'RSIN', 'OIN', 'AGB', 'URA'] as const;
type IdentifierType = (typeof identifierTypes)[number];

/** The identifier in its normal form; throws `Invalid` with the message key when format or check digit is wrong. */
export function normalIdentifier(type: IdentifierType, value: string, field = 'value'): string {
  if (type === 'OIN') {
    const given = value.trim();
    if (!/^\d{20}$/.test(given)) throw new Invalid({ [field]: 'identifier' });
    return given;
  }
  const { valid, normalised } = checkIdentifier(type, value);
  if (!valid) throw new Invalid({ [field]: 'identifier' });
  return normalised ?? value.trim();
}

/** Which roles people of an organisation of this kind may have. */
export const rolesOfKind: Record<OrganisationKind, readonly PersonRole[]> = {
  provider: ['provider'],
  'authorised-representative': ['authorised-representative'],
  'notified-body': ['notified-body-assessor', 'notified-body-decider'],
  deployer: ['deployer'],
  authority: ['inspector', 'administrator'],
};

const RegisterInput = z.object({
  kind: choice(organisationKinds),
  name: text(200),
  country: z
    .string()
    .trim()
    .regex(/^[A-Z]{2}$/, 'country'),
  place: text(120),
  address: text(300),
  website: optionalText(300),
  sector: optionalText(40),
  identifierType: choice(identifierTypes),
  identifierValue: code(60),
  demonstration: tick,
});

/** Puts an organisation in the register, with its first identifier. */
export const registerOrganisation = opening('organisation.register', {
  input: RegisterInput,
  read: async ({ db }, input) => {
    const value = normalIdentifier(input.identifierType, input.identifierValue, 'identifierValue');
    if (await organisationByIdentifier(db, input.identifierType, value))
      throw new Invalid({ identifierValue: 'taken' });
    return value;
  },
  open: (value, input, { now, id }) => {
    const { identifierType: type, identifierValue: _typed, ...row } = input;
    return {
      event: { type: 'register' },
      reference: `${type} ${value}`,
      title: input.name,
      organisationId: id,
      parties: [],
      writes: [
        { rows: 1, build: (tx) => tx.insert(organisation).values({ id, ...row }) },
        {
          rows: 1,
          build: (tx) =>
            tx
              .insert(identifier)
              .values({ organisationId: id, type, value, checkedOn: now.toISOString().slice(0, 10) }),
        },
      ],
    };
  },
});

/** What can be done to an organisation. */
export const organisationCommands = {
  addIdentifier: command('organisation.addIdentifier', {
    input: z.object({ type: choice(identifierTypes), value: code(60) }),
    read: async ({ db }, row, input) => {
      if (!input) return '';
      const value = normalIdentifier(input.type, input.value);
      const known = (await identifiersOf(db, row.id)).some((one) => one.type === input.type && one.value === value);
      if (known || (await organisationByIdentifier(db, input.type, value))) throw new Invalid({ value: 'taken' });
      return value;
    },
    event: (value) => ({ type: 'addIdentifier', identifier: value }),
    outcome: (_step, value, { type }, { now }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .insert(identifier)
              .values({ organisationId: row.id, type, value, checkedOn: now.toISOString().slice(0, 10) }),
        },
      ],
    }),
  }),

  addSite: command('organisation.addSite', {
    input: z.object({ name: text(200), establishmentNumber: code(20), place: text(120), province: text(40) }),
    read: async (_context, _row, input) => {
      if (!input) return '';
      const { valid, normalised } = checkIdentifier('VESTIGING', input.establishmentNumber);
      if (!valid) throw new Invalid({ establishmentNumber: 'identifier' });
      return normalised ?? input.establishmentNumber;
    },
    event: (number) => ({ type: 'addSite', site: number }),
    outcome: (_step, establishmentNumber, input, { call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(site).values({ ...input, id: call.commandId, organisationId: row.id, establishmentNumber }),
        },
      ],
    }),
  }),

  addMember: command('organisation.addMember', {
    input: z.object({ userId: id, role: choice(roles) }),
    read: async ({ db }, row) => required(await organisationById(db, row.id), 'userId'),
    event: (found, input) => ({
      type: 'addMember',
      userId: input?.userId ?? '',
      role: input?.role ?? '',
      roleFits: input === undefined || rolesOfKind[found.kind].includes(input.role),
    }),
    outcome: (_step, _found, { userId, role }, _asked, row) => ({
      writes: [{ rows: 1, build: (tx) => tx.insert(membership).values({ userId, organisationId: row.id, role }) }],
    }),
  }),

  removeMember: command('organisation.removeMember', {
    input: z.object({ userId: id, role: choice(roles) }),
    event: (_, input) => ({ type: 'removeMember', userId: input?.userId ?? '', role: input?.role ?? '' }),
    outcome: (_step, _facts, { userId, role }, _asked, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .delete(membership)
              .where(
                and(eq(membership.userId, userId), eq(membership.organisationId, row.id), eq(membership.role, role)),
              ),
        },
      ],
    }),
  }),

  designate: command('organisation.designate', {
    input: z.object({
      regulation: choice(['MDR', 'IVDR', 'AIA']),
      codes: code(4000),
      conditions: optionalText(2000),
      validFrom: day,
      validTo: optionalDay,
      source: text(300),
    }),
    read: async ({ db }, row, input) => {
      const given = (input?.codes ?? '').toUpperCase();
      const codes = [...given.matchAll(/\b(MD[ANST]|IV[RSPTD]|AI[PBH])[ -]?(\d{4})\b/g)].map(
        ([, list, number]) => `${list} ${number}`,
      );
      if (input && given.replace(/\b(MD[ANST]|IV[RSPTD]|AI[PBH])[ -]?\d{4}\b/g, '').replace(/[\s,;]/g, '') !== '')
        throw new Invalid({ codes: 'code' });
      if (input?.validTo && input.validTo < input.validFrom) throw new Invalid({ validTo: 'beforeStart' });
      return { kind: (await organisationById(db, row.id))?.kind, codes: [...new Set(codes)] };
    },
    event: ({ kind, codes }) => ({
      type: 'designate',
      code: codes.join(' '),
      isNotifiedBody: kind === 'notified-body',
    }),
    outcome: (_step, { codes }, { codes: _typed, ...rest }, { call }, row) => ({
      writes: codes.map((code): Write => ({
        rows: 1,
        build: (tx) =>
          tx.insert(designation).values({ ...rest, id: `${call.commandId}/${code}`, organisationId: row.id, code }),
      })),
    }),
  }),

  endDesignation: command('organisation.endDesignation', {
    input: z.object({ designationId: id, validTo: day }),
    read: async ({ db }, row, input) => {
      const found = (await designationsOf(db, row.id)).find((one) => one.id === input?.designationId);
      if (input) required(found && !found.validTo ? found : undefined, 'designationId');
      return found?.code ?? '';
    },
    event: (code) => ({ type: 'endDesignation', designation: code }),
    outcome: (_step, _code, { designationId, validTo }) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(designation)
              .set({ validTo })
              .where(and(eq(designation.id, designationId), isNull(designation.validTo))),
        },
      ],
    }),
  }),

  appointRepresentative: command('organisation.appointRepresentative', {
    input: z.object({ representativeId: id, validFrom: day }),
    read: async ({ db }, row, input) => {
      const provider = await organisationById(db, row.id);
      const representative = input
        ? required(await organisationById(db, input.representativeId), 'representativeId')
        : null;
      const known = (await mandatesOf(db, row.id)).some(
        ({ representativeId, validTo }) => representativeId === representative?.id && !validTo,
      );
      if (known) throw new Invalid({ representativeId: 'appointed' });
      return (
        provider?.kind === 'provider' &&
        (representative === null || representative.kind === 'authorised-representative')
      );
    },
    event: (mayBeAppointed, input) => ({
      type: 'appointRepresentative',
      representative: input?.representativeId ?? '',
      mayBeAppointed,
    }),
    outcome: (_step, _may, { representativeId, validFrom }, { call }, row) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx.insert(mandate).values({ id: call.commandId, providerId: row.id, representativeId, validFrom }),
        },
      ],
    }),
  }),

  endMandate: command('organisation.endMandate', {
    input: z.object({ mandateId: id, validTo: day }),
    read: async ({ db }, row, input) => {
      const found = (await mandatesOf(db, row.id)).find((one) => one.id === input?.mandateId);
      if (input) required(found && !found.validTo ? found : undefined, 'mandateId');
      return found?.representativeId ?? '';
    },
    event: (representative) => ({ type: 'endMandate', mandate: representative }),
    outcome: (_step, _found, { mandateId, validTo }) => ({
      writes: [
        {
          rows: 1,
          build: (tx) =>
            tx
              .update(mandate)
              .set({ validTo })
              .where(and(eq(mandate.id, mandateId), isNull(mandate.validTo))),
        },
      ],
    }),
  }),

  close: command('organisation.close', {
    input: z.object({ reason }),
    event: (_, input) => ({ type: 'close', reason: input?.reason ?? supposed }),
  }),
} satisfies Record<OrganisationEvent['type'], Command>;
