/** A way from a file back to itself along what files import, the first and last the same; `undefined` without one. */
export function circleIn(importsOf: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const way: string[] = [];
  const done = new Set<string>();
  const walk = (file: string): readonly string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    way.push(file);
    for (const next of importsOf.get(file) ?? []) {
      const circle = walk(next);
      if (circle) return circle;
    }
    way.pop();
    done.add(file);
    return undefined;
  };
  for (const file of importsOf.keys()) {
    const circle = walk(file);
    if (circle) return circle;
  }
  return undefined;
}
