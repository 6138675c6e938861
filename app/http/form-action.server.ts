import type { SubmissionResult } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import type { Call, Command, OpenCommand, Result } from '#workflows/core/command.ts';
import { Conflict, IllegalTransition, Invalid, Refused } from '#workflows/core/errors.ts';
import { messagesOf } from '../i18n/catalogues.server.ts';
import type { Messages } from '../i18n/nl.ts';
import { requireRole, type PersonContext } from './context.server.ts';
import { eventLabel, problemPage } from './problem.server.ts';
import type { Role } from './session-view.ts';

// Not `z.coerce`: that would read a missing field as version 0.
const version = z
  .string()
  .regex(/^\d{1,9}$/)
  .transform(Number);
const CallFields = z.object({ expectedVersion: version, commandId: z.uuid() });

/** What a page gets back when its form was not accepted: the form as it was typed, and why. Nothing has changed. */
export type Answer = {
  intent: string;
  lastResult: SubmissionResult;
  /** Set when someone else was first, or the step no longer exists: what was typed, for the page to show. */
  overtaken: { typed: [string, string][] } | null;
};

/** The text of a message key: for this field when there is one, else for every field. */
function messageText(m: Messages, field: string, key: string): string {
  const texts = m.errors as unknown as Record<string, string>;
  return texts[`${field}.${key}`] ?? texts[key] ?? texts.invalid!;
}

type Work<S extends z.ZodType> = {
  intent: string;
  schema: S;
  run: (context: PersonContext, value: z.output<S>, call: Omit<Call, 'dossierId'>) => Promise<Result>;
  /** Where the person goes afterwards; by default the same page, with a line that says it is done. */
  then?: (result: Result, value: z.output<S>) => string;
};

const typedText = (form: FormData): [string, string][] =>
  [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' && value.trim() !== '' ? [[name, value]] : [],
  );

/** Parses the form with the command's own schema, runs it, and answers: 303 when done, the filled-in form when not. */
async function submitted<S extends z.ZodType>(
  { request }: ActionFunctionArgs,
  context: PersonContext,
  form: FormData,
  work: Work<S>,
) {
  const m = messagesOf(context.session.language);
  const call = CallFields.safeParse({
    expectedVersion: form.get('expectedVersion') ?? '0',
    commandId: form.get('commandId'),
  });
  if (!call.success) throw data({ type: '/problems/bad-request', status: 400 }, { status: 400 });
  for (const name of ['intent', 'expectedVersion', 'commandId']) form.delete(name);

  const { intent } = work;
  const submission = parseWithZod(form, {
    schema: work.schema as unknown as z.ZodType<Record<string, unknown>>,
    disableAutoCoercion: true,
  });
  const refuse = (errors: Record<string, string[]>, status: number, overtaken = false) => {
    const lastResult = { ...submission.reply(), status: 'error' as const, error: errors };
    const answer: Answer = { intent, lastResult, overtaken: overtaken ? { typed: typedText(form) } : null };
    return data(answer, { status });
  };
  if (submission.status !== 'success') {
    const found = (submission.error ?? {}) as Record<string, string[] | null>;
    const errors = Object.entries(found).map(([field, keys]) => [
      field,
      (keys ?? ['invalid']).slice(0, 1).map((key) => messageText(m, field, key)),
    ]);
    return refuse(Object.fromEntries(errors), 422);
  }
  try {
    const result = await work.run(context, submission.value as z.output<S>, call.data);
    const here = new URL(request.url);
    throw redirect(
      work.then?.(result, submission.value as z.output<S>) ?? `${here.pathname}?gedaan=${encodeURIComponent(intent)}`,
      303,
    );
  } catch (error) {
    if (error instanceof Invalid) {
      return refuse(
        Object.fromEntries(Object.entries(error.fields).map(([field, key]) => [field, [messageText(m, field, key)]])),
        422,
      );
    }
    if (error instanceof Refused) {
      return refuse({ '': error.guards.map((guard) => m.workflow.guard[guard] ?? guard) }, 422);
    }
    if (error instanceof Conflict) return refuse({ '': [m.errors.conflict] }, 409, true);
    if (error instanceof IllegalTransition) {
      const allowed = error.allowed.map((event) => eventLabel(m, event));
      return refuse({ '': [m.errors.illegal(allowed)] }, 409, true);
    }
    throw problemPage(error, request, m);
  }
}

/** Reads a posted form; anything that is no form is a bad request. */
async function formOf(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data({ type: '/problems/bad-request', status: 400 }, { status: 400 });
  }
}

type Options = { roles: readonly Role[]; then?: (result: Result) => string };

/** The action of every page with acts on one dossier: the pressed button's `intent` names the command. Needs no JavaScript. */
export const formAction =
  (commands: Record<string, Command>, { roles, then }: Options) =>
  async (args: ActionFunctionArgs) => {
    const context = await requireRole(args.request, roles, args.context);
    const form = await formOf(args.request);
    const intent = String(form.get('intent') ?? '');
    const command = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
    if (!command) throw data({ type: '/problems/bad-request', status: 400 }, { status: 400 });
    return submitted(args, context, form, {
      intent,
      schema: command.input,
      run: (context, value, call) => command.run(context, { ...call, dossierId: args.params.id! }, value),
      ...(then && { then }),
    });
  };

/** The action of a page that opens a dossier; `then` is where the person goes with the new one. */
export const openAction =
  (command: OpenCommand, { roles, then }: Options & { then: (result: Result) => string }) =>
  async (args: ActionFunctionArgs) => {
    const context = await requireRole(args.request, roles, args.context);
    return submitted(args, context, await formOf(args.request), {
      intent: command.name,
      schema: command.input,
      run: (context, value, call) => command.run(context, call, value),
      then,
    });
  };

/** For pages whose form is neither: the same path with a schema and a function of their own. */
export const ownAction =
  <S extends z.ZodType>(roles: readonly Role[], work: (args: ActionFunctionArgs) => Work<S>) =>
  async (args: ActionFunctionArgs) => {
    const context = await requireRole(args.request, roles, args.context);
    try {
      return await submitted(args, context, await formOf(args.request), work(args));
    } catch (error) {
      // What the work points at may not exist.
      throw problemPage(error, args.request, messagesOf(context.session.language));
    }
  };
