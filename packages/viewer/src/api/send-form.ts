import { Failure } from "./failure.js";

/**
 * Sends a form, and tells how much of it has left: `fetch` does not know.
 * @param told a share in [0, 1]
 * @throws Failure when there is no answer; the reason of `signal` when it says so
 */
export function sendForm(
  address: string,
  form: FormData,
  headers: Readonly<Record<string, string>>,
  told: (share: number) => void,
  signal: AbortSignal,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    request.open("POST", address);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.addEventListener("progress", ({ loaded, total }) => told(total > 0 ? loaded / total : 0));
    request.addEventListener("load", () => {
      const type = request.getResponseHeader("content-type") ?? "";
      resolve(new Response(request.responseText, { status: request.status, headers: { "content-type": type } }));
    });
    request.addEventListener("error", () => reject(new Failure("offline")));
    request.addEventListener("abort", () => reject(signal.reason as Error));
    request.addEventListener("loadend", () => signal.removeEventListener("abort", stop));
    signal.addEventListener("abort", stop);
    if (signal.aborted) stop();
    request.send(form);
  });
}
