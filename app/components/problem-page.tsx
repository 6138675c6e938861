import type { Messages } from '../i18n/nl.ts';
import { useLanguage, useMessages } from '../i18n/use-messages.tsx';
import { paths } from '../paths.ts';
import { ButtonLink, ButtonRow } from './button.tsx';
import { PageHeading } from './heading.tsx';

/** The kinds of problem that have a page; also the last part of the address in `type`. */
export type ProblemKind = keyof Messages['problems']['kinds'];

/** The facts of a failure as the server sends them (RFC 9457): `type` is the address of the page of its kind. */
export type ProblemFacts = {
  type: string;
  status: number;
  /** The address that failed. */
  instance?: string;
  requestId?: string;
  /** Labels of the steps that are possible now. */
  allowed?: string[];
  /** What is missing, in words. */
  missing?: string[];
};

/** Whether a text names a kind of problem. */
export function isProblemKind(kind: string, m: Messages): kind is ProblemKind {
  return Object.hasOwn(m.problems.kinds, kind);
}

/** The kind of a failure, from its `type` or else from its status. */
export function problemKind({ type, status }: Pick<ProblemFacts, 'type' | 'status'>, m: Messages): ProblemKind {
  const kind = type.split('/').at(-1) ?? '';
  if (isProblemKind(kind, m)) return kind;
  const byStatus: Record<number, ProblemKind> = {
    400: 'bad-request',
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not-found',
    405: 'bad-request',
    409: 'conflict',
    422: 'invalid',
    429: 'too-many-requests',
    503: 'unavailable',
  };
  return byStatus[status] ?? 'bug';
}

function Facts({ title, items }: { title: string; items: string[] | undefined }) {
  if (!items || items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
}

/** What happened, why, and what to do now. */
export function ProblemPage({ problem }: { problem: ProblemFacts }) {
  const m = useMessages();
  const lang = useLanguage();
  const kind = problemKind(problem, m);
  const text = m.problems.kinds[kind];
  const again = kind === 'conflict' || kind === 'illegal-transition' || kind === 'refused';
  return (
    <div className="prose">
      <PageHeading lead={text.what}>{text.title}</PageHeading>
      <Facts title={m.problems.missing} items={problem.missing} />
      <Facts title={m.problems.possibleNow} items={problem.allowed} />
      <p>{text.now}</p>
      <ButtonRow>
        {again && problem.instance ? (
          <ButtonLink href={problem.instance}>{m.problems.retry}</ButtonLink>
        ) : kind === 'unauthenticated' ? (
          <ButtonLink href={paths.signIn(lang)}>{m.frame.signIn}</ButtonLink>
        ) : (
          <ButtonLink href={paths.home(lang)} look="secondary">
            {m.problems.home}
          </ButtonLink>
        )}
      </ButtonRow>
      {problem.requestId ? (
        <p className="quiet">
          {m.problems.number}: <span className="number">{problem.requestId}</span>
        </p>
      ) : null}
    </div>
  );
}
