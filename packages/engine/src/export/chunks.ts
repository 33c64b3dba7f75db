/** UTF-16 units of a chunk: few writes for the server, little memory. */
const chunkLength = 65_536;

/** Joins short pieces into chunks. A piece is never cut, so no surrogate pair is. */
export function* inChunks(pieces: Iterable<string>): Generator<string> {
  let chunk = "";
  for (const piece of pieces) {
    chunk += piece;
    if (chunk.length >= chunkLength) {
      yield chunk;
      chunk = "";
    }
  }
  if (chunk !== "") yield chunk;
}
