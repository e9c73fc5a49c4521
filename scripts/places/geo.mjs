/** Distances and polygons, enough to place a row. Degrees in, kilometres out. */

/** Great-circle distance in km between {lat, lon} points. */
export const km = (a, b) => {
  const r = Math.PI / 180;
  const s = Math.sin(((b.lat - a.lat) * r) / 2) ** 2 + Math.cos(a.lat * r) * Math.cos(b.lat * r) * Math.sin(((b.lon - a.lon) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(s));
};

const rings = (geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);

/** Area of a GeoJSON polygon in km², on a sphere flattened at its middle latitude: good to a percent at this size. */
export const areaKm2 = (geometry) => {
  let total = 0;
  for (const polygon of rings(geometry)) {
    for (const [i, ring] of polygon.entries()) {
      let sum = 0;
      for (let k = 0; k + 1 < ring.length; k++) sum += ring[k][0] * ring[k + 1][1] - ring[k + 1][0] * ring[k][1];
      const lat = ring[0][1];
      const area = (Math.abs(sum) / 2) * 111.32 ** 2 * Math.cos((lat * Math.PI) / 180);
      total += i === 0 ? area : -area;
    }
  }
  return total;
};

/** Whether a point lies in a GeoJSON polygon (even-odd over all rings). */
export const inside = (geometry, { lat, lon }) => {
  let odd = false;
  for (const polygon of rings(geometry))
    for (const ring of polygon)
      for (let i = 0, k = ring.length - 1; i < ring.length; k = i++) {
        const [xi, yi] = ring[i];
        const [xk, yk] = ring[k];
        if (yi > lat !== yk > lat && lon < ((xk - xi) * (lat - yi)) / (yk - yi) + xi) odd = !odd;
      }
  return odd;
};

/** Two decimals: about a kilometre, which is as exact as a report is. */
export const round2 = (x) => Math.round(x * 100) / 100;
