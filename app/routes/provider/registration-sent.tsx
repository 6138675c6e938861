import type { DossierView } from '#workflows/core/view.ts';
import type { FormSection } from '#workflows/registration/sections.ts';
import { ButtonLink, ButtonRow } from '../../components/button.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Section } from '../../components/heading.tsx';
import type { PictureLayout } from '../../components/machine-picture.tsx';
import { Notice } from '../../components/notice.tsx';
import { Receipt } from '../../components/receipt.tsx';
import { SummaryList } from '../../components/summary-list.tsx';
import { isPossible } from '../../dossier/acts.tsx';
import { ChangeTag } from '../../dossier/change-report.tsx';
import { DossierFrame } from '../../dossier/dossier-page.tsx';
import { StateTag } from '../../dossier/state-tag.tsx';
import { useFormat, useLanguage, useMessages } from '../../i18n/use-messages.tsx';
import { paths } from '../../paths.ts';
import { sectionRows } from './section-rows.ts';

type Last = { at: Date; version: number; hash: string };

/** The proof that the registration was sent, and what happens now. */
export function RegistrationReceipt({ frame, last }: { frame: DossierView; last: Last }) {
  const { sent: words, ...others } = useMessages().provider.registration;
  const { id, state, reference } = frame;
  return (
    <Receipt
      done={words.title}
      number={reference}
      at={last.at}
      hash={last.hash}
      next={
        <>
          <p>{words.next[state] ?? ''}</p>
          <ButtonRow>
            {state === 'awaitingCertificate' ? (
              <ButtonLink href={paths.provider.registrationApply(id)}>{others.apply}</ButtonLink>
            ) : null}
            <ButtonLink
              href={paths.provider.registration(id)}
              {...(state === 'awaitingCertificate' && { look: 'secondary' })}
            >
              {words.continue}
            </ButtonLink>
            <ButtonLink look="quiet" href={paths.provider.registrationOutcome(id)}>
              {others.outcomePage}
            </ButtonLink>
          </ButtonRow>
        </>
      }
    >
      <p>{words.audit(last.version)}</p>
    </Receipt>
  );
}

type Sent = {
  /** The number in the public register, once there is an entry. */
  number: string | null;
  sections: { name: FormSection; body: Record<string, unknown> }[];
  versions: { id: string; number: string; name: string; versionLabel: string; state: string }[];
  applications: { id: string; bodyName: string; state: string; reference: string }[];
  /** The application that runs now; there is one at most. */
  running: string | null;
  mayApply: boolean;
  hasOutcome: boolean;
  /** The step from the version before: whether there should be one, how it is called, and whether it still keeps others from using it. */
  change: { expected: boolean; kind: string | null; open: boolean };
  changes: { toId: string; kind: string }[];
  /** The reader may begin the next version. */
  mayFollow: boolean;
};

type Props = { frame: DossierView; layout: PictureLayout; sent: Sent; done: string | null };

/** A registration after it was sent: state, turn, picture, history, and the next step. */
export function SentRegistration({ frame, layout, sent, done }: Props) {
  const m = useMessages();
  const lang = useLanguage();
  const format = useFormat();
  const { registration: words } = m.provider;
  const { id, state } = frame;
  const { number, sections, versions, applications, running, mayApply, hasOutcome, change, changes, mayFollow } = sent;
  const kindOf = (version: string) => changes.find(({ toId }) => toId === version)?.kind;
  const contents = [
    ...(applications.length > 0 ? [{ id: 'applications', title: words.applications }] : []),
    { id: 'answers', title: words.answers },
  ];
  return (
    <DossierFrame
      view={frame}
      layout={layout}
      done={done}
      acts={[]}
      contents={contents}
      moreActs={
        <>
          {change.expected && change.kind === null ? (
            <ButtonLink href={paths.provider.change(id)}>{m.version.needed.act}</ButtonLink>
          ) : null}
          {mayApply ? (
            <ButtonLink
              href={paths.provider.registrationApply(id)}
              look={state === 'awaitingCertificate' ? 'primary' : 'secondary'}
            >
              {words.apply}
            </ButtonLink>
          ) : null}
          {running ? <ButtonLink href={paths.provider.case(running)}>{m.provider.apply.running}</ButtonLink> : null}
          {hasOutcome ? (
            <ButtonLink href={paths.provider.registrationOutcome(id)} look="secondary">
              {words.outcomePage}
            </ButtonLink>
          ) : null}
          {change.kind ? (
            <ButtonLink href={paths.provider.changeOutcome(id)} look="secondary">
              {m.version.judge.act}
            </ButtonLink>
          ) : null}
          {mayFollow ? (
            <ButtonLink href={paths.provider.newVersion(id)} look="secondary">
              {m.version.start.act}
            </ButtonLink>
          ) : null}
          {number ? (
            <ButtonLink href={paths.system(lang, number)} look="quiet">
              {words.publicPage}
            </ButtonLink>
          ) : null}
          {isPossible(frame, 'withdraw') ? (
            <ButtonLink href={paths.provider.registrationWithdraw(id)} look="danger">
              {words.withdraw}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      {change.open && change.expected ? (
        <Notice kind="attention" heading={m.version.needed.title}>
          <p>{change.kind === null ? m.version.needed.text : m.version.needed.open}</p>
        </Notice>
      ) : null}
      {applications.length > 0 ? (
        <Section id="applications" title={words.applications}>
          <ul className="results">
            {applications.map((one) => (
              <li key={one.id}>
                <h3>
                  <a href={paths.provider.case(one.id)}>{one.bodyName}</a>
                </h3>
                <p>
                  <span className="number">{one.reference}</span> <StateTag workflow="conformity" state={one.state} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section id="answers" title={words.answers}>
        {sections.map(({ name, body }) => (
          <Disclosure key={name} summary={words[name].title}>
            <SummaryList
              emptyAs="notAnswered"
              rows={sectionRows(name, body, m, format).map(({ term, value }) => ({ term, value }))}
            />
          </Disclosure>
        ))}
      </Section>
      {versions.length > 1 ? (
        <Section id="versions" title={words.versions}>
          <ul>
            {versions.map((one) => (
              <li key={one.id}>
                <a href={paths.provider.registration(one.id)}>
                  {one.name} {one.versionLabel}
                </a>{' '}
                <span className="number">{one.number}</span> <StateTag workflow="registration" state={one.state} />{' '}
                {kindOf(one.id) ? <ChangeTag kind={kindOf(one.id)!} /> : null}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </DossierFrame>
  );
}
