import type { Tone } from '../../components/status-tag.tsx';

/** Tone of a system's status in the register. */
export const registerTone: Record<string, Tone> = { registered: 'ok', suspended: 'warn', withdrawn: 'bad' };
