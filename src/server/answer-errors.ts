import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import type { ApiError } from "#api/errors";
import { HttpError } from "./http-error.ts";

const ids: Readonly<Record<number, ApiError["error"]>> = {
  400: "bad-request",
  404: "not-found",
  413: "too-large",
  429: "too-many-requests",
};

/** Every failure as one shape (api/errors). What went wrong inside is logged, never shown. */
export function answerErrors(error: FastifyError | HttpError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode ?? 500;
  if (status >= 500) {
    request.log.error(error);
    void reply.code(500).send({ error: "internal", message: "The server could not answer; its log says why." } satisfies ApiError);
    return;
  }
  const id = error instanceof HttpError ? error.id : (ids[status] ?? "bad-request");
  void reply.code(status).send({ error: id, message: error.message } satisfies ApiError);
}
