import { inTransition, type Classification } from '#workflows/law/api.ts';

/**
 * A notified body has to certify, the provider stated no certificate that is valid today, and the device is not in the transition from
 * an old directive, in which it needs none under the regulation yet (MDR 120(3), IVDR 110(3)).
 */
export const lacksCertificate = (
  { device }: Pick<Classification, 'device'>,
  certificateUntil: string | null | undefined,
  today: string,
): boolean =>
  device.notifiedBody === true &&
  !((certificateUntil ?? '') >= today) &&
  !inTransition(device.directive ?? null, today);
