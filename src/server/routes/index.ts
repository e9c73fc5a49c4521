import type { App, ServerContext } from "../context.ts";
import { documentRoutes } from "./documents/index.ts";
import { exportRoutes } from "./export/index.ts";
import { extractRoutes } from "./extract/index.ts";
import { facetRoutes } from "./facets/index.ts";
import { incidentRoutes } from "./incidents/index.ts";
import { labelRoutes } from "./labels/index.ts";
import { mapRoutes } from "./map/index.ts";
import { placeRoutes } from "./places/index.ts";
import { reviewRoutes } from "./review/index.ts";
import { sourceRoutes } from "./sources/index.ts";
import { timelineRoutes } from "./timeline/index.ts";

/** One row a resource. */
export const routes: readonly ((app: App, context: ServerContext) => void)[] = [
  incidentRoutes,
  mapRoutes,
  timelineRoutes,
  facetRoutes,
  documentRoutes,
  extractRoutes,
  labelRoutes,
  placeRoutes,
  reviewRoutes,
  sourceRoutes,
  exportRoutes,
];
