const mentorStates = ["registered", "interviewed", "checked", "active", "paused", "ended", "declined"];
const mentorOffers = ["languagePractice", "vocationalSchool", "authorityVisits", "internshipSearch"];
const mentorWishes = ["women", "men", "nearOwnAge", "beginners", "advanced", "adultsOnly"];
const meetingModes = ["inPerson", "online", "both"];
const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const dayParts = ["morning", "afternoon", "evening"];
const weeklySlots = weekdays.flatMap(
  (name) => dayParts.map((part) => `${name}-${part}`)
);
const tandemStates = ["taster", "active", "paused", "ended"];
const tandemEndReasons = [
  "goalReached",
  "driftedApart",
  "conflict",
  "noTime",
  "otherInterests",
  "health",
  "move",
  "noContact",
  "consentWithdrawn",
  "declined",
  "other"
];
const statedEndReasons = tandemEndReasons.filter(
  (reason) => reason !== "consentWithdrawn" && reason !== "declined"
);
const learnerGoals = ["holdLevel", "nextLevel", "speakAtWork", "exam", "vocationalSchool", "everyday"];
export {
  mentorOffers as a,
  mentorWishes as b,
  weekdays as c,
  dayParts as d,
  mentorStates as e,
  tandemStates as f,
  learnerGoals as l,
  meetingModes as m,
  statedEndReasons as s,
  tandemEndReasons as t,
  weeklySlots as w
};
