import { execFileSync, spawn } from 'node:child_process';

/** Ends the program with a message for the person who started it: what is wrong, and what to do. */
export class Stop extends Error {}

/** One line for the person at the terminal. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Says what is being done, keeps saying so while it lasts, and says how long it took. */
export async function step(words, work) {
  const from = performance.now();
  say(`${words} …`);
  const reminder = setInterval(() => say(`  still busy after ${seconds(from)}`), 15_000);
  try {
    const result = await work();
    say(`  done in ${seconds(from)}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

// Who ends takes along what it started.
const running = new Set();
process.once('exit', () => running.forEach((child) => child.kill()));

/**
 * Runs a program and resolves with its exit code and the end of its output.
 * `show` passes the output on as it comes; otherwise it is only kept for the message when it fails.
 */
export function run(command, args, { show = false, env = {}, cwd, timeoutMs, onStart } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    });
    running.add(child);
    onStart?.(child);
    let output = '';
    const keep = (chunk) => (output = (output + chunk).slice(-200_000));
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    // Who stops this process stops what it started; a terminal tells both, a supervisor only this one.
    const pass = (signal) => child.kill(signal);
    process.once('SIGTERM', pass);
    const timer = timeoutMs && setTimeout(() => child.kill('SIGKILL'), timeoutMs);
    child.once('error', (error) => resolve({ code: 127, output: error.message }));
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      process.off('SIGTERM', pass);
      running.delete(child);
      resolve({ code: code ?? 1, output: signal ? `${output}\n(ended by ${signal})` : output });
    });
  });
}

/** The last lines of an output, indented, for in a message. */
export function tail(output, lines = 25) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `  ${line}`)
    .join('\n');
}

/** Where a program is on the PATH; undefined when it is not. */
export function which(program) {
  try {
    return execFileSync('sh', ['-c', `command -v "${program}"`], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/** Whether this process may install packages of the system: Debian's package manager, as root. */
export function canInstallSystemPackages() {
  return process.getuid?.() === 0 && which('apt-get') !== undefined;
}

/** Installs packages of Debian; resolves with whether that worked. */
export async function installSystemPackages(...names) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  return code === 0;
}

/** Runs the program; a Stop becomes its message and exit code 1. */
export async function main(program) {
  try {
    await program();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}
