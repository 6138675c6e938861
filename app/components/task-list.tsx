import type { ReactNode } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { StatusTag, type Tone } from './status-tag.tsx';

/** Six statuses, no more. Done is plain text; only unfinished work has a colour. */
export type TaskStatus = 'done' | 'not-started' | 'busy' | 'problem' | 'waiting' | 'blocked';

/** One task. */
export type Task = {
  id: string;
  label: string;
  status: TaskStatus;
  /** The page of the task; a blocked task has none. */
  href?: string;
  hint?: string;
  /** Says more than the word of the status: "3 van 8", who is waited for, why it cannot start. */
  note?: string;
};

const tones: Partial<Record<TaskStatus, Tone>> = {
  'not-started': 'info',
  busy: 'accent',
  problem: 'bad',
  waiting: 'warn',
};

function Item({ task }: { task: Task }) {
  const { task: words } = useMessages().components;
  const { id, label, status, href, hint, note } = task;
  const hintId = `${id}-hint`;
  const statusId = `${id}-status`;
  const text = note ? `${words[status]}: ${note}` : words[status];
  const tone = tones[status];
  return (
    <li className={href ? 'task' : 'task task-blocked'}>
      <div>
        {href ? (
          <a className="task-link" href={href} aria-describedby={hint ? `${hintId} ${statusId}` : statusId}>
            {label}
          </a>
        ) : (
          <span>{label}</span>
        )}
        {hint ? (
          <p className="hint" id={hintId}>
            {hint}
          </p>
        ) : null}
      </div>
      <div className="task-status">
        {tone ? (
          <StatusTag tone={tone} id={statusId}>
            {text}
          </StatusTag>
        ) : (
          <span className={status === 'blocked' ? 'quiet' : undefined} id={statusId}>
            {text}
          </span>
        )}
      </div>
    </li>
  );
}

type Props = { groups: { title?: ReactNode; tasks: Task[] }[] };

/** The tasks of a long dossier, per group; the whole row is the target of its link. */
export function TaskList({ groups }: Props) {
  return (
    <div className="task-groups">
      {groups.map(({ title, tasks }, n) => (
        <div className="task-group" key={n}>
          {title ? <h2>{title}</h2> : null}
          <ul className="tasks">
            {tasks.map((task) => (
              <Item key={task.id} task={task} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
