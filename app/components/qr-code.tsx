import { useId } from 'react';

/** A QR code; whoever cannot scan it needs its content as text beside it. */
export function QrCode({ name, size, path }: { name: string; size: number; path: string }) {
  const id = useId();
  return (
    <svg
      role="img"
      aria-labelledby={id}
      viewBox={`0 0 ${size} ${size}`}
      width="240"
      height="240"
      shapeRendering="crispEdges"
    >
      <title id={id}>{name}</title>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
