import type { FastifyDynamicSwaggerOptions } from "@fastify/swagger";
import type { FastifySwaggerUiOptions } from "@fastify/swagger-ui";
import { version } from "../version.js";
import { securitySchemes } from "./tell-needs.js";

const description = `**Avec qui coopérer ?** Trois demandes suffisent / three calls are enough:

1. \`GET /api/status\`: le serveur est-il prêt, que contient-il / is it ready, what does it hold
2. \`GET /api/organisations?q=judo+perpignan\`: une organisation, comme on l'écrit / an organisation, as one types
3. \`GET /api/organisations/{id}/partners?intent=pool-means&within=20\`: qui rencontrer, et pourquoi / whom to meet, and why

Les phrases viennent en français, en anglais avec \`Accept-Language: en\`. Les refus sont des \`application/problem+json\`
dont les codes ne changent pas (\`GET /api/problems\`). / Sentences come in French, in English with \`Accept-Language: en\`.
Refusals are \`application/problem+json\` with codes that never change.`;

/** What the OpenAPI document says of the whole. */
export const apiDocument: FastifyDynamicSwaggerOptions = {
  openapi: {
    openapi: "3.1.0",
    info: { title: "Maillage", version, description },
    components: { securitySchemes },
  },
};

/** Pages made of that document, by what stands here alone; the bar on top would only load others. */
export const apiPages: FastifySwaggerUiOptions = {
  routePrefix: "/docs",
  indexPrefix: "/api",
  // The policy of all other answers; without this, documents would be sent to a validator of others.
  uiConfig: { validatorUrl: null },
  theme: { title: "Maillage, API", css: [{ filename: "pages.css", content: ".swagger-ui .topbar { display: none }" }] },
};
