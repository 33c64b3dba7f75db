import type { FastifyReply, FastifyRequest } from "fastify";

/** How long a client that is still sending is listened to after its answer, milliseconds: it may not have read it yet. */
const patience = 5000;

/**
 * Ends the connection of a client that goes on sending after it was answered. What it sends meanwhile is thrown away,
 * so that the answer reaches it.
 */
export function drainAfter({ raw }: FastifyRequest, reply: FastifyReply): void {
  reply.raw.once("finish", () => {
    if (raw.complete) return;
    const end = setTimeout(() => raw.destroy(), patience).unref();
    for (const over of ["end", "close"]) raw.once(over, () => clearTimeout(end));
  });
}
