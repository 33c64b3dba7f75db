const step = 1024;

/** A size as people say it: how many, of which unit (0 bytes, 1 kilobytes, 2 megabytes). */
export function sizeOf(bytes: number): readonly [size: number, unit: 0 | 1 | 2] {
  if (bytes < step) return [bytes, 0];
  return bytes < step * step ? [bytes / step, 1] : [bytes / step / step, 2];
}
