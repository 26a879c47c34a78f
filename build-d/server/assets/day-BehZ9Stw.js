const berlin = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Berlin",
  year: "numeric",
  month: "2-digit",
  day: "2-digit"
});
const hourMs = 36e5;
let lastHour = Number.NaN;
let lastDay = "";
function dayOf(instant) {
  const hour = Math.floor(instant.getTime() / hourMs);
  if (hour === lastHour) return lastDay;
  lastDay = berlin.format(instant);
  lastHour = hour;
  return lastDay;
}
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}
function dayNumber(day) {
  return Math.floor(Date.parse(`${day}T00:00:00Z`) / 864e5);
}
function dayOfNumber(number) {
  return new Date(number * 864e5).toISOString().slice(0, 10);
}
function addDays(day, days) {
  return dayOfNumber(dayNumber(day) + days);
}
function addMonths(day, months) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}
function daysBetween(from, to) {
  return dayNumber(to) - dayNumber(from);
}
function weekday(day) {
  return ((dayNumber(day) + 3) % 7 + 7) % 7 + 1;
}
function mondayOf(day) {
  return addDays(day, 1 - weekday(day));
}
function calendarQuarterOf(day) {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
export {
  dayOf as a,
  addDays as b,
  daysBetween as c,
  dayNumber as d,
  addMonths as e,
  calendarQuarterOf as f,
  dayOfNumber as g,
  isDay as i,
  mondayOf as m,
  weekday as w
};
