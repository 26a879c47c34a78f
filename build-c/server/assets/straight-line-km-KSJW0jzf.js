const farthestKm = 100;
const earthRadiusKm = 6371.0088;
function straightLineKm(a, b) {
  const radians = (degrees) => degrees * Math.PI / 180;
  const halfLat = Math.sin(radians(b.lat - a.lat) / 2);
  const halfLon = Math.sin(radians(b.lon - a.lon) / 2);
  const chord = halfLat ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * halfLon ** 2;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}
export {
  farthestKm as f,
  straightLineKm as s
};
