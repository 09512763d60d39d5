import type { operations } from "@quo-api/client";
import { type Core } from "../core.ts";
import { type routes } from "../generated/routes.ts";
import { ApiError, messageOf } from "../server/api-error.ts";
import { type Route } from "../server/route.ts";
import { UnknownPageToken } from "../state/paging.ts";

/** The id of an operation the emulator answers. */
export type OperationId = (typeof routes)[number]["id"];

type Part<Parameters, Place extends string> = Parameters extends { [Key in Place]?: infer Values }
  ? [NonNullable<Values>] extends [never]
    ? unknown
    : NonNullable<Values>
  : unknown;
type Json<Media> = Media extends { content: { "application/json": infer Body } } ? Body : undefined;
type Request<Id extends OperationId> = operations[Id] extends { requestBody?: infer Body }
  ? Json<NonNullable<Body>>
  : undefined;
type Success<Responses> = {
  [Status in keyof Responses]: Status extends 200 | 201 | 202 | 204 ? Json<Responses[Status]> : never;
}[keyof Responses];

/** A valid request of an operation, and what handlers need to answer it. */
export interface OperationCall<Id extends OperationId = OperationId> {
  core: Core;
  route: Route;
  parameters: Part<operations[Id]["parameters"], "path"> & Part<operations[Id]["parameters"], "query">;
  body: Request<Id>;
}

/** Answers an operation with the body of its success, or throws an {@link ApiError}. */
export type Handler<Id extends OperationId> = (call: OperationCall<Id>) => Success<operations[Id]["responses"]>;

/** The handlers of some operations. */
export type Handlers<Ids extends OperationId> = { [Id in Ids]: Handler<Id> };

/** The code a mistake in the input is answered with: the generic one where the operation has it. */
export function invalidCode(route: Route, parameter?: string): string {
  const codes = route.codes["400"] ?? [];
  if (parameter === "participants" && codes.includes("0101400")) return "0101400";
  return codes.find((code) => code.slice(2, 4) === "00") ?? codes[0] ?? "0300400";
}

/** A 400 that points at one input. */
export function invalidInput(route: Route, path: string, message: string, value?: unknown): ApiError {
  const item = { path, message, ...(value === undefined ? {} : { value }), schema: { type: "String" } };
  return new ApiError(invalidCode(route), messageOf([item]), [item]);
}

/** The 404 of the operation's resource. */
export function notFound(route: Route, what: string): ApiError {
  return new ApiError(route.codes["404"]?.[0] ?? "0300404", `${what} not found`);
}

/** Gives the 400 of the operation for a page token that no page of the list gave. */
export function withPageToken<T>(route: Route, name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownPageToken)
      throw invalidInput(route, `/${name}`, "Expected the token of the page before");
    throw error;
  }
}
