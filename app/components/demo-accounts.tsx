import { useFormat, useMessages } from '../i18n/use-messages.tsx';
import type { Role } from '../http/session-view.ts';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { Section } from './heading.tsx';

export type DemoAccountRow = {
  userId: string;
  name: string;
  email: string;
  password: string;
  memberships: { role: Role; organisationName: string }[];
  /** Null when no code is asked; empty while the present ones have been used. */
  code: string | null;
};

/** The invented accounts with all that is needed to sign in, marked as such. */
export function DemoAccounts({ accounts }: { accounts: DemoAccountRow[] }) {
  const { account, workflow } = useMessages();
  const { demo } = account;
  const format = useFormat();
  if (accounts.length === 0) return null;
  return (
    <Section id="demo-accounts" title={demo.title} note={demo.note}>
      <DataTable
        caption={demo.title}
        captionHidden
        rows={accounts}
        rowKey={({ userId }) => userId}
        columns={[
          {
            header: demo.role,
            rowHeader: true,
            cell: ({ memberships }) => format.list(memberships.map(({ role }) => workflow.role[role])),
          },
          {
            header: demo.person,
            cell: ({ name, memberships }) =>
              [name, ...memberships.map(({ organisationName }) => organisationName)].join(', '),
          },
          { header: demo.email, cell: ({ email }) => email },
          { header: demo.password, cell: ({ password }) => <span className="number">{password}</span> },
          {
            header: demo.code,
            cell: ({ code }) =>
              code === null ? demo.noCode : code === '' ? demo.wait : <span className="number">{code}</span>,
          },
          {
            header: account.signIn.submit,
            cell: ({ email, name, password }) => (
              <form method="post">
                <input type="hidden" name="email" value={email} />
                <input type="hidden" name="password" value={password} />
                <Button look="secondary">
                  {demo.use}
                  <span className="visually-hidden"> {demo.useFor(name)}</span>
                </Button>
              </form>
            ),
          },
        ]}
      />
    </Section>
  );
}
