import type { FastifyRequest } from "fastify";
import type { Language } from "../messages/language.js";

/**
 * The language that a request prefers among ours, French without a wish (RFC 9110, 12.5.4: of equal weights the first).
 */
export function preferredLanguage(header: string | undefined): Language {
  const wishes = (header ?? "").split(",").map((part) => {
    const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
    const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find((q) => q !== undefined);
    return { language: tag.split("-")[0] ?? "", quality: quality === undefined ? 1 : Number(quality) };
  });
  const best = wishes
    .filter(({ language, quality }) => (language === "fr" || language === "en") && quality > 0)
    .sort((a, b) => b.quality - a.quality)[0];
  return best?.language === "en" ? "en" : "fr";
}

export const languageOf = ({ headers }: FastifyRequest): Language => preferredLanguage(headers["accept-language"]);
