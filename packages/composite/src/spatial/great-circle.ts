/** A place on the earth, in degrees: longitude −180 … 180 east of Greenwich, latitude −90 … 90 north of the equator. */
export interface Point {
  longitude: number;
  latitude: number;
}

/** Mean radius of the earth in km (IUGG: (2a + b) / 3). */
const RADIUS = 6371.0088;

/** Distance over a sphere in km, by the haversine formula, which is exact for near points too. Sinnott 1984. */
export function greatCircle(one: Point, other: Point): number {
  const across = halfSine(other.longitude - one.longitude);
  const along = halfSine(other.latitude - one.latitude);
  const chord = along + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * across;
  return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(chord, 1)));
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

const halfSine = (degrees: number): number => Math.sin(radians(degrees) / 2) ** 2;

/** @throws RangeError where there is not one point a unit, or a point is not on the earth */
export function expectPoints(units: readonly string[], points: readonly Point[]): void {
  if (points.length !== units.length) throw new RangeError(`${points.length} points for ${units.length} units`);
  points.forEach(({ longitude, latitude }, i) => {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      throw new RangeError(
        `${units[i]} lies at longitude ${longitude}, latitude ${latitude}: degrees are within ±180 and ±90`,
      );
  });
}
