/** Hands something to the browser as a file to keep. */
export function saveBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** The same for a text, in UTF-8; chunks are joined. */
export const save = (name: string, type: string, ...chunks: readonly string[]): void =>
  saveBlob(name, new Blob([...chunks], { type: `${type};charset=utf-8` }));
