import { filterFromParams, filterToParams } from "#api/filter-address";
import type { FilterQuery } from "#api/filter";

/** What the address names. The filter travels along everywhere, so that "back to the list" finds it as it was. */
export type Route =
  | { readonly page: "register"; readonly incident: string | null }
  | { readonly page: "report"; readonly id: string; readonly event: string | null }
  | { readonly page: "reports" }
  | { readonly page: "review" }
  | { readonly page: "paste" };

export interface Place {
  readonly route: Route;
  readonly filter: FilterQuery;
}

export function readAddress(address: string): Place {
  const [path = "/", query = ""] = address.split("?");
  const params = new URLSearchParams(query);
  return { route: readPath(path, params), filter: filterFromParams(params) };
}

function readPath(path: string, params: URLSearchParams): Route {
  const [first, second] = path.split("/").filter(Boolean).map(decode);
  if (first === "documents" && second) return { page: "report", id: second, event: params.get("event") };
  if (first === "documents") return { page: "reports" };
  if (first === "review") return { page: "review" };
  if (first === "read") return { page: "paste" };
  return { page: "register", incident: first === "incidents" && second ? second : null };
}

export function writeAddress(route: Route, filter: FilterQuery = {}): string {
  const params = filterToParams(filter);
  if (route.page === "report" && route.event) params.set("event", route.event);
  const query = params.toString();
  return pathOf(route) + (query ? `?${query}` : "");
}

function pathOf(route: Route): string {
  switch (route.page) {
    case "report":
      return `/documents/${encodeURIComponent(route.id)}`;
    case "reports":
      return "/documents";
    case "review":
      return "/review";
    case "paste":
      return "/read";
    case "register":
      return route.incident === null ? "/" : `/incidents/${encodeURIComponent(route.incident)}`;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part; // a stray % in a pasted address
  }
}
