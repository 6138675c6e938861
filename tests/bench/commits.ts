import { randomUUID } from 'node:crypto';
import { commit, indexWords, type Db, type Write } from '#dialect';
import { dossierById } from '#db/queries/dossier.ts';
import { auditRow, record, type By, type DossierRow } from '#workflows/core/record.ts';
import { advance } from '#workflows/core/runtime.ts';
import { canonical } from '#workflows/core/canonical.ts';
import { systemActor } from '#workflows/core/context.ts';
import { deploymentCommands } from '#workflows/deployment/commands.ts';
import { registrationMachine } from '#workflows/registration/machine.ts';
import { fold } from '#workflows/registration/publish.ts';
import { moment } from '#tests/fixtures/world.ts';
import type { Register } from './data.ts';
import { inTurns, rate, ratioOf, type Finding } from './measure.ts';
import { rawConnection } from './reads.ts';

const words = 'Vindt longknobbels op CT-beelden en toont ze aan de radioloog, met de kans dat een knobbel groeit.';
const input = { certificateId: 'b7c1d1a2-0f3e-4f6e-9d54-1d5a3c9f5b11' };

const event = { type: 'recordCertificate', ...input };
const step = advance(registrationMachine, { state: 'registered', context: {} }, event);

/** What one step of a registered system writes: a dossier moves, its audit row is chained, the words of its entry are indexed anew. */
function writesOf(row: DossierRow, commandId: string): Write[] {
  const by: By = { command: 'registration.recordCertificate', commandId, actor: systemActor, at: moment, input };
  return [...record(row, step, by, [], []), ...indexWords(row.id, fold(`${words} ${row.title}`))];
}

/** Reads rows ahead, so that only writing is measured. */
async function rowsOf(db: Db, ids: readonly string[]): Promise<DossierRow[]> {
  const rows: DossierRow[] = [];
  for (const id of ids) rows.push((await dossierById(db, id))!);
  return rows;
}

/** The same four statements with the driver alone, values made ahead: begin, four statements, commit, one by one. */
function rawBatch(path: string) {
  const raw = rawConnection(path);
  const move = raw.prepare(
    `update dossier set state = ?, context = ?, version = version + 1, audit_hash = ?, turn = ?, changed_at = ? where id = ? and version = ?`,
  );
  const audit = raw.prepare(
    `insert into audit_event (dossier_id, subject, version, command, command_id, actor_id, organisation_id, at, body, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const forget = raw.prepare(
    'delete from register_search where rowid = (select seq from register_entry where dossier_id = ?)',
  );
  const index = raw.prepare(
    'insert into register_search (rowid, words) select seq, ? from register_entry where dossier_id = ?',
  );
  const begin = raw.prepare('begin immediate');
  const end = raw.prepare('commit');
  const at = moment.getTime();
  const values = (row: DossierRow) => {
    const entry = {
      dossierId: row.id,
      subject: row.id,
      workflow: row.workflow,
      version: row.version + 1,
      event,
      from: row.state,
      to: row.state,
      context: row.context,
      receipts: [],
    };
    const commandId = randomUUID();
    const by = { command: 'registration.recordCertificate', commandId, actor: systemActor, at: moment, input };
    const { hash } = auditRow(row.auditHash, entry, by);
    const body = canonical({ ...entry, ...by, input: hash, previous: row.auditHash });
    return { row, hash, body, commandId, text: fold(`${words} ${row.title}`), context: JSON.stringify(row.context) };
  };
  const write = ({ row, hash, body, commandId, text, context }: ReturnType<typeof values>) => {
    begin.run();
    move.run(row.state, context, hash, row.turn, at, row.id, row.version);
    audit.run(
      row.id,
      row.id,
      row.version + 1,
      'registration.recordCertificate',
      commandId,
      'system',
      null,
      at,
      body,
      hash,
    );
    forget.run(row.id);
    index.run(text, row.id);
    end.run();
  };
  return { values, write, close: () => raw.close() };
}

type Raw = ReturnType<typeof rawBatch>;

/** The clock around the raw statements, one commit after the other. */
function rawRate(raw: Raw, rows: readonly DossierRow[]): number {
  const all = rows.map(raw.values);
  const started = performance.now();
  for (const one of all) raw.write(one);
  return (all.length / (performance.now() - started)) * 1000;
}

/** Durable commits a second, `inFlight` at a time, against the same statements one by one. Every dossier is used once. */
async function measured({ db, path, ids }: Register, inFlight: number, rounds: number, each: number, from: number) {
  const raw = rawBatch(path);
  let used = from;
  const take = () => rowsOf(db, ids.slice(used, (used += each)));
  const found = await inTurns(
    rounds,
    async () => {
      const rows = await take();
      const started = performance.now();
      let next = 0;
      const client = async () => {
        while (next < rows.length) await commit(db, writesOf(rows[next++]!, randomUUID()));
      };
      await Promise.all(Array.from({ length: inFlight }, client));
      return (each / (performance.now() - started)) * 1000;
    },
    async () => rawRate(raw, await take()),
  );
  raw.close();
  // The first round warms up.
  return ratioOf(found.slice(1));
}

/** P3: one client, one commit after the other. */
export async function oneByOne(register: Register): Promise<Finding> {
  const found = await measured(register, 1, 61, 25, 0);
  return {
    id: 'P3',
    what: 'durable commit (move, audit, idempotency, words; FULL) / raw batch of 4, FULL',
    ratio: found.ratio,
    goal: { must: 0.7, moonshot: 0.9 },
    detail: `${rate(found.ours)} against ${rate(found.raw)}; ours makes the audit row too: canonical JSON and hash`,
  };
}

/** P4: sixteen under way at once share what reaches the disk. */
export async function sixteenAtOnce(register: Register): Promise<Finding> {
  const found = await measured(register, 16, 41, 64, 10_000);
  return {
    id: 'P4',
    what: 'the same, 16 in flight / raw one by one, FULL',
    ratio: found.ratio,
    goal: { must: 2, moonshot: 5 },
    detail: `${rate(found.ours)} against ${rate(found.raw)}`,
  };
}

/** Not a goal: a whole command, with reading, permission, machine and message, against the same raw batch. */
export async function wholeCommand(register: Register): Promise<Finding> {
  const { db, path, ids, deployer, deployments } = register;
  const raw = rawBatch(path);
  const each = 24;
  let used = 20_000;
  const context = { db, actor: deployer, now: moment };
  const found = await inTurns(
    31,
    async () => {
      const started = performance.now();
      for (let n = 0; n < each; n += 1) {
        const dossierId = deployments[n % deployments.length]!;
        const { version, state } = (await dossierById(db, dossierId))!;
        const command = state === 'inUse' ? deploymentCommands.pause : deploymentCommands.resume;
        await command.run(
          context,
          { dossierId, expectedVersion: version, commandId: randomUUID() },
          { reason: 'Meting' },
        );
      }
      return (each / (performance.now() - started)) * 1000;
    },
    async () => rawRate(raw, await rowsOf(db, ids.slice(used, (used += each)))),
  );
  raw.close();
  const { ratio, ours, raw: plain } = ratioOf(found.slice(1));
  return {
    id: 'P3c',
    what: 'whole command (read, permission, machine, message, commit) / the same batch',
    ratio,
    goal: null,
    detail: `${rate(ours)} against ${rate(plain)}`,
  };
}
