import type { SectionStatus } from '#workflows/registration/view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { PageHeading } from '../../components/heading.tsx';
import { Notice } from '../../components/notice.tsx';
import { TaskList, type Task, type TaskStatus } from '../../components/task-list.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { type pageOrder, sectionPath } from './section-address.ts';

/** What the task list is made from. */
export type Draft = {
  id: string;
  title: string;
  reference: string;
  sections: { name: (typeof pageOrder)[number]; status: SectionStatus; savedAt: Date | null }[];
  atMost: number;
  missing: string[];
  /** The class by the law on the facts so far. */
  deviceClass: string;
  decided: boolean;
  returned: string | null;
  /** The step from the version before, where the product has one in the register. */
  change: { expected: boolean; status: SectionStatus; from: string | null; kind: string | null };
};

const statuses: Record<SectionStatus, TaskStatus> = { done: 'done', started: 'busy', 'not-started': 'not-started' };

/** The tasks of a registration that is not sent yet: what is done, what is left, and what cannot start. */
export function DraftRegistration({ draft }: { draft: Draft }) {
  const { id, title, reference, sections, atMost, missing, deviceClass, decided, returned, change } = draft;
  const m = useMessages();
  const format = useFormat();
  const { registration: words } = m.provider;
  const statusOf = (name: (typeof pageOrder)[number]) => sections.find((one) => one.name === name)!.status;
  const factsDone = statusOf('facts') === 'done';
  const ready = missing.length === 0;

  const taskOf = (name: (typeof pageOrder)[number]): Task => ({
    id: `task-${name}`,
    label: words.tasks[name],
    status: statuses[statusOf(name)],
    href: name === 'facts' && factsDone ? `${paths.provider.registrationCheck(id)}#check-facts` : sectionPath(id, name),
    hint: name === 'facts' ? (factsDone ? words.hints.factsDone : words.hints.facts(atMost)) : words.hints[name],
  });
  const outcome: Task = {
    id: 'task-outcome',
    label: words.tasks.outcome,
    hint: words.hints.outcome,
    ...(factsDone
      ? {
          href: paths.provider.registrationOutcome(id),
          status: decided ? 'done' : 'waiting',
          note: decided ? (m.taxonomy.deviceClass[deviceClass] ?? deviceClass) : words.stillUnknown,
        }
      : { status: 'blocked', note: words.factsFirst }),
  };
  const { task } = m.version;
  const changed: Task[] = change.expected
    ? [
        {
          id: 'task-change',
          label: task.label,
          hint: change.from ? task.from(change.from) : task.hint,
          status: statuses[change.status],
          href: change.status === 'done' ? paths.provider.changeOutcome(id) : paths.provider.change(id),
          ...(change.status === 'done' && change.kind ? { note: m.version.kind[change.kind] ?? change.kind } : {}),
        },
      ]
    : [];
  const check: Task = {
    id: 'task-check',
    label: words.tasks.check,
    hint: words.hints.check,
    ...(ready
      ? { href: paths.provider.registrationCheck(id), status: 'not-started' }
      : { status: 'blocked', note: words.allFirst }),
  };
  const groups = [
    { title: words.groups.system, tasks: [taskOf('product'), taskOf('use'), taskOf('people')] },
    { title: words.groups.law, tasks: [taskOf('facts'), outcome, ...changed] },
    { title: words.groups.evidence, tasks: [taskOf('evidence')] },
    { title: words.groups.send, tasks: [check] },
  ];
  const tasks = groups.flatMap((group) => group.tasks);
  const done = tasks.filter(({ status }) => status === 'done').length;
  const saved = sections.flatMap(({ savedAt }) => savedAt ?? []).sort((a, b) => b.getTime() - a.getTime())[0];
  return (
    <>
      {returned ? (
        <Notice kind="attention" heading={words.returned}>
          {returned}
        </Notice>
      ) : null}
      <PageHeading
        caption={<span className="number">{reference}</span>}
        tags={<StateTag workflow="registration" state="draft" />}
        lead={words.lead(done, tasks.length)}
      >
        {words.title(title)}
      </PageHeading>
      {saved ? <p className="quiet">{words.savedAt(format.instant(saved))}</p> : null}
      <TaskList groups={groups} />
      <div className="button-row">
        {ready ? (
          <ButtonLink href={paths.provider.registrationCheck(id)}>{words.tasks.check}</ButtonLink>
        ) : (
          <ButtonLink look="secondary" href={paths.provider.registrationCheck(id)}>
            {words.lookAhead}
          </ButtonLink>
        )}
        <ButtonLink look="quiet" href={paths.provider.registrationDiscard(id)}>
          {words.remove}
        </ButtonLink>
      </div>
    </>
  );
}
