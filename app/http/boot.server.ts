/** What runs beside the pages in this process, and what the server asks of it. */
export type Running = {
  /** A number that changes with every change of the public register; public pages are kept per number. */
  registerVersion(): number | Promise<number>;
  /** Whether everything this process needs is there, part by part. */
  ready(): Promise<{ ok: boolean; checks: Record<string, boolean> }>;
  /** Lets work under way end and closes what is open. */
  stop(): Promise<void>;
};

/** Opens what the application needs for as long as the process runs. */
export async function boot(): Promise<Running> {
  return {
    registerVersion: () => 0,
    ready: async () => ({ ok: true, checks: {} }),
    stop: async () => undefined,
  };
}
