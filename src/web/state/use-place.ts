import { useMemo } from "react";
import type { FilterQuery } from "#api/filter";
import { navigate, useAddress } from "./location.ts";
import { readAddress, writeAddress, type Place, type Route } from "./route.ts";

/** Where the reader is, and the ways to go elsewhere. */
export interface Navigation extends Place {
  /** Address of a route with the present filter, for links. */
  readonly addressOf: (route: Route) => string;
  readonly go: (route: Route) => void;
  /** Sets fields of the filter; undefined opens a field. Stays on the register's page. */
  readonly setFilter: (change: Partial<FilterQuery>, options?: { replace?: boolean }) => void;
  readonly clearFilter: () => void;
}

export function usePlace(): Navigation {
  const address = useAddress();
  return useMemo(() => {
    const { route, filter } = readAddress(address);
    const list: Route = route.page === "register" ? route : { page: "register", incident: null };
    return {
      route,
      filter,
      addressOf: (to) => writeAddress(to, filter),
      go: (to) => navigate(writeAddress(to, filter)),
      setFilter: (change, options) => {
        const next = Object.fromEntries(Object.entries({ ...filter, ...change }).filter(([, v]) => v !== undefined && v !== ""));
        navigate(writeAddress(list, next as FilterQuery), options);
      },
      clearFilter: () => navigate(writeAddress(list)),
    };
  }, [address]);
}
