const offersFor = {
  holdLevel: ["languagePractice"],
  nextLevel: ["languagePractice"],
  speakAtWork: ["languagePractice", "internshipSearch"],
  exam: ["languagePractice", "vocationalSchool"],
  vocationalSchool: ["vocationalSchool"],
  everyday: ["languagePractice", "authorityVisits"]
};
const DEFAULT_MENTOR_KM = 20;
function sharedMode(mentor, learner) {
  if (mentor === "both") return learner;
  return learner === "both" || learner === mentor ? mentor : null;
}
function compareMentor(mentor, wish, km, isPlaceKnown) {
  const mode = sharedMode(mentor.mode, wish.mode);
  if (mode === null || mentor.capacityFree < 1) return null;
  const maxKm = mentor.maxKm ?? DEFAULT_MENTOR_KM;
  const isNear = !isPlaceKnown || km !== null && km <= maxKm;
  if (!isNear && mode === "inPerson") return null;
  const shown = isNear ? mode : "online";
  const sharedSlots = mentor.slots.filter((slot) => wish.slots.includes(slot));
  const sharedLanguages = mentor.languages.filter((language) => wish.languages.includes(language));
  const spare = !isPlaceKnown || km === null ? 0 : Math.max(0, maxKm - km);
  const contributions = [
    { code: "distance", points: shown === "online" ? 500 : Math.trunc(spare * 3e3 / Math.max(1, maxKm)) },
    { code: "slots", points: wish.slots.length === 0 ? 0 : Math.trunc(3e3 * Math.min(3, sharedSlots.length) / 3) },
    { code: "languages", points: sharedLanguages.length > 0 ? 1e3 : 0 },
    { code: "offer", points: offersFor[wish.goal].some((offer) => mentor.offers.includes(offer)) ? 2e3 : 0 },
    { code: "capacity", points: Math.min(2, mentor.capacityFree) * 500 }
  ];
  return {
    mode: shown,
    sharedSlots,
    sharedLanguages,
    contributions,
    score: contributions.reduce((sum, { points }) => sum + points, 0)
  };
}
export {
  DEFAULT_MENTOR_KM as D,
  compareMentor as c,
  sharedMode as s
};
