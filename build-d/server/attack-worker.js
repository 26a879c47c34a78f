import { parentPort, workerData } from "node:worker_threads";
import { g as germanBand, r as rungs, d as cellAt, e as segmentOf, f as sectorOf, c as cefrLevels, h as levelRank, i as cardsOf, j as cellKey, k as chanceFrom, m as requiredK, n as mustsTold, o as jobFitFor, q as pseudonymEpoch, t as shownGerman, u as detailedProfile, l as languageSkills, v as levelSources, w as levelOfRank, x as ladderFacts, y as runBatch, z as nothingPublic, A as leave, B as withPassedExam, C as missesOf, D as poolFrom } from "./assets/public-side-BbrZQxbK.js";
import { z } from "zod";
import { s as straightLineKm } from "./assets/straight-line-km-KSJW0jzf.js";
import { w as weekday, m as mondayOf, b as addDays } from "./assets/day-BehZ9Stw.js";
function neighbourKnows({ age, sex, origin, municipality, quarter, districtKey }) {
  return { age, sex, origin, municipality, quarter, districtKey };
}
function colleagueKnows(person) {
  const { occupation, kldb, years, districtKey } = person;
  return {
    occupation,
    occupationGroup: kldb.slice(0, 2),
    years,
    skills: twoSkills(person),
    districtKey,
    german: germanBand(person.german)
  };
}
function accommodationStaffKnows(person) {
  const { accommodation } = person;
  return { ...neighbourKnows(person), accommodation, german: germanBand(person.german) };
}
function twoSkills({ id, skills }) {
  const sorted = [...skills].sort();
  const start = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return sorted.length <= 2 ? sorted : [sorted[start % sorted.length], sorted[(start + 1) % sorted.length]];
}
const equalFields = [
  "age",
  "sex",
  "origin",
  "municipality",
  "quarter",
  "accommodation",
  "occupation",
  "years"
];
function mayBeRow(row, known) {
  for (const field of equalFields)
    if (known[field] !== void 0 && row[field] !== void 0 && row[field] !== known[field]) return false;
  if (known.german !== void 0 && typeof row["german"] === "string" && row["german"] !== known.german) return false;
  const { skills, occupations, district } = row;
  if (known.skills !== void 0 && Array.isArray(skills)) {
    if (!known.skills.every((skill) => skills.includes(skill))) return false;
  }
  if (known.occupation !== void 0 && Array.isArray(occupations) && !occupations.includes(known.occupation))
    return false;
  if (known.districtKey !== void 0 && typeof district === "string" && district !== known.districtKey) return false;
  return mayHaveWorked(row["experience"], known.years) && maySpeak(row["germanPerSkill"], known.german);
}
const experienceYears = {
  none: [0, 0],
  upTo2: [1, 2],
  upTo5: [3, 5],
  upTo10: [6, 10],
  over10: [11, Infinity]
};
function mayHaveWorked(band, years) {
  if (years === void 0 || typeof band !== "string") return true;
  const range = experienceYears[band];
  return range === void 0 || range[0] <= years && years <= range[1];
}
function maySpeak(levels, band) {
  if (band === void 0 || band === "unknown" || !Array.isArray(levels)) return true;
  const ranks = levels.flatMap((text) => {
    const level = cefrLevels.find((one) => one === String(text).split(" ")[1]);
    return level === void 0 ? [] : [levelRank(level)];
  });
  if (ranks.length === 0) return true;
  const lowest = { attested: Math.min(...ranks), assessed: null };
  return germanBand({ listening: lowest, reading: lowest, writing: lowest, speaking: lowest }) === band;
}
function mayBeBehind(card, known) {
  const { occupation, region, german } = card;
  if (known.districtKey !== void 0 && typeof region === "string" && !known.districtKey.startsWith(region))
    return false;
  if (known.occupationGroup !== void 0 && typeof occupation === "string") {
    const group = known.occupationGroup;
    if (![group, segmentOf(group), sectorOf(group), "any"].includes(occupation)) return false;
  }
  if (known.german !== void 0 && typeof german === "string") {
    const half = known.german === "unknown" ? "unknown" : known.german === "A" ? "upToA2" : "fromB1";
    if (![known.german, half, "any"].includes(german)) return false;
  }
  return true;
}
function cardsFor(cards, known) {
  const fitting = cards.filter((card) => mayBeBehind(card, known));
  if (known.districtKey === void 0 || known.occupationGroup === void 0 || known.german === void 0)
    return fitting;
  const facts = {
    districtKey: known.districtKey,
    occupationGroup: known.occupationGroup,
    german: known.german
  };
  for (const { rung } of rungs) {
    const cell = cellAt(rung, facts);
    const card = cell === null ? void 0 : fitting.find((one) => isOfCell(one, cell));
    if (card !== void 0) return [card];
  }
  return fitting;
}
function isOfCell(card, cell) {
  return card["rung"] === cell.rung && card["occupation"] === cell.occupation && card["region"] === cell.region && card["german"] === cell.german;
}
function attackByKnowledge(seen, known) {
  return { rows: seen.rows.filter((row) => mayBeRow(row, known)), cards: cardsFor(seen.cards, known) };
}
function gatedSnapshot(played, company) {
  let cards = cardsBySide.get(played.side);
  if (cards === void 0) {
    cards = cardsOf(played.side).map(({ rung, occupation, region, german, count }) => {
      return { rung, occupation, region, german, count };
    });
    cardsBySide.set(played.side, cards);
  }
  return { day: played.day, company, cards, rows: [] };
}
const cardsBySide = /* @__PURE__ */ new WeakMap();
function rawSnapshot(played, company, posting) {
  const rows = [...played.published.values()].map((person) => rawRow(person, posting));
  return { day: played.day, company, cards: [], rows, ...posting !== null && { posting: posting.id } };
}
const rawRows = /* @__PURE__ */ new WeakMap();
function rawRow(person, posting) {
  let row = rawRows.get(person);
  if (row === void 0) {
    const { id, age, sex, origin, municipality, quarter, accommodation, occupation, years, skills, clue } = person;
    row = {
      person: id,
      pseudonym: `raw-${id}`,
      age,
      sex,
      origin,
      municipality,
      quarter,
      accommodation,
      occupation,
      years,
      skills: [...skills].sort(),
      german: germanBand(person.german),
      text: `Kam über Bekannte; ${clue}.`
    };
    rawRows.set(person, row);
  }
  return posting === null ? row : { ...row, band: matchBand(person, posting) };
}
function matchBand(person, posting) {
  const met = posting.musts.filter((must) => person.skills.includes(must)).length;
  return met * 2 + (person.occupation === posting.occupation ? 1 : 0);
}
function snapshotsOf(season, company, gate, posting = null) {
  return season.days.map(
    (played) => gate === "on" ? gatedSnapshot(played, company) : rawSnapshot(played, company, posting)
  );
}
const value = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.union([z.string(), z.number()]))]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}/);
const cardSchema = z.object({ count: z.number().int().min(0) }).catchall(value);
const rowSchema = z.object({ person: z.string(), pseudonym: z.string() }).catchall(value);
const stage2Schema = z.object({ day, company: z.string(), posting: z.string(), person: z.string(), pseudonym: z.string() }).catchall(value);
z.object({
  K: z.number().int(),
  snapshots: z.array(
    z.object({
      day,
      company: z.string(),
      cards: z.array(cardSchema).default([]),
      rows: z.array(rowSchema).default([])
    }).catchall(z.unknown())
  ),
  stage2: z.array(stage2Schema).default([]),
  withdrawals: z.array(z.object({ person: z.string(), day })).default([])
});
const labels = /* @__PURE__ */ new Set(["person", "pseudonym", "company", "posting", "day", "count", "detailed", "band"]);
const contents = /* @__PURE__ */ new WeakMap();
function contentOf(record) {
  const known = contents.get(record);
  if (known !== void 0) return known;
  const content = JSON.stringify(
    Object.keys(record).filter((field) => !labels.has(field)).sort().map((field) => [field, record[field]])
  );
  contents.set(record, content);
  return content;
}
function attackByViews(views, known) {
  const [first, ...others] = views.map((view) => rowsFor(view, known));
  const inAll = others.map((rows2) => new Set(rows2.map((row) => contentOf(row))));
  const rows = (first ?? []).filter((row) => inAll.every((contents2) => contents2.has(contentOf(row))));
  const cardSets = views.map(({ seen }) => cardsFor(seen.cards, known));
  const [cards, ...more] = cardSets;
  const shared = (cards ?? []).filter((card) => {
    const content = contentOf(card);
    return more.every((set) => set.some((other) => contentOf(other) === content));
  });
  const own = cardSets.flat().filter((card) => !shared.some((other) => contentOf(other) === contentOf(card)));
  return { rows, cards: own.length > 0 ? own : shared };
}
function rowsFor({ seen, posting }, known) {
  const { occupation = "", skills = [] } = known;
  const expected = posting === null ? null : matchBand({ occupation, skills }, posting);
  return seen.rows.filter(
    (row) => mayBeRow(row, known) && // Two known skills are not all of them: a band may be higher than expected, never lower.
    (expected === null || typeof row["band"] !== "number" || row["band"] >= expected)
  );
}
function attackByText(seen, known) {
  const { clue } = known;
  if (clue === void 0) return { rows: [], cards: [] };
  const speaksOfHer = (record) => Object.entries(record).some(
    ([field, value2]) => field !== "person" && field !== "pseudonym" && typeof value2 === "string" && hasWord(value2, clue)
  );
  const rows = seen.rows.filter(speaksOfHer);
  const cards = seen.cards.filter(speaksOfHer);
  if (rows.length + cards.length > 0) return { rows, cards };
  return { rows: seen.rows, cards: seen.cards.filter((card) => mayBeBehind(card, {})) };
}
function hasWord(text, word) {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  if (at < 0) return false;
  const after = text[at + word.length];
  return after === void 0 || !/[\p{L}\p{N}]/u.test(after);
}
function truthOf(side) {
  const keyOf = (card) => cellKey(card);
  return {
    sizeOf: (card) => side.classes.get(keyOf(card))?.count ?? 0,
    isBehind(card, personId) {
      const cell = side.placings.get(personId)?.cell ?? null;
      return cell !== null && cellKey(cell) === keyOf(card);
    }
  };
}
function outcomeOf(claim, personId, truth) {
  const people = new Set(claim.rows.map(({ person }) => person));
  return {
    candidates: people.size + claim.cards.reduce((sum, card) => sum + truth.sizeOf(card), 0),
    isCorrect: people.has(personId) || claim.cards.some((card) => truth.isBehind(card, personId))
  };
}
function riskFigures(outcomes) {
  const risks = outcomes.map(({ candidates, isCorrect }) => isCorrect && candidates > 0 ? 1 / candidates : 0);
  const claimed = outcomes.filter(({ candidates }) => candidates === 1);
  const right = claimed.filter(({ isCorrect }) => isCorrect).length;
  const share = (part) => outcomes.length === 0 ? 0 : part / outcomes.length;
  return {
    targets: outcomes.length,
    meanRisk: share(risks.reduce((sum, risk) => sum + risk, 0)),
    maxRisk: risks.reduce((most, risk) => Math.max(most, risk), 0),
    uniqueCorrect: share(right),
    claimed: share(claimed.length),
    precision: claimed.length === 0 ? null : right / claimed.length
  };
}
function craftedAround(person) {
  return { id: `around-${person.id}`, occupation: person.occupation, musts: twoSkills(person) };
}
function halvesAround(person) {
  const skills = [...person.skills].sort();
  const half = (number) => ({
    id: `half-${person.id}-${number}`,
    occupation: person.occupation,
    musts: skills.filter((_, index) => index % 2 === number)
  });
  return [half(0), half(1)];
}
function variantsAround(person, count) {
  const skills = [...person.skills].sort();
  const pairs = skills.flatMap((first, index) => skills.slice(index + 1).map((second) => [first, second]));
  const asked = pairs.length === 0 ? [skills] : pairs;
  return Array.from({ length: count }, (_, number) => ({
    id: `around-${person.id}-${number}`,
    occupation: person.occupation,
    musts: asked[number % asked.length]
  }));
}
const lookingAttackers = ["A1", "A2", "A3", "A5", "A6", "A7"];
function drawTargets(people, most, seed) {
  return people.length <= most ? people : chanceFrom(seed).shuffled(people).slice(0, most);
}
function attackMoment(played, targets, gate, attackers = lookingAttackers) {
  const look = (company, posting) => gate === "on" ? gatedSnapshot(played, company) : rawSnapshot(played, company, posting);
  const chance = chanceFrom(7);
  const everything = look("company-1", null);
  const partners = companiesOf(played, chance).map((posting, index) => ({
    posting,
    seen: look(`company-${index + 1}`, posting)
  }));
  const claims = {
    A1: (person) => attackByKnowledge(everything, neighbourKnows(person)),
    A2: (person) => attackByKnowledge(everything, colleagueKnows(person)),
    A3: (person) => attackByViews(variantViews(person, look), colleagueKnows(person)),
    A5: (person) => attackByViews(partners, colleagueKnows(person)),
    A6: (person) => attackByText(everything, { clue: person.clue }),
    A7: (person) => attackByKnowledge(everything, accommodationStaffKnows(person))
  };
  const truth = truthOf(played.side);
  return Object.fromEntries(
    attackers.map((attacker) => [
      attacker,
      riskFigures(targets.map((person) => outcomeOf(claims[attacker](person), person.id, truth)))
    ])
  );
}
function variantViews(person, look) {
  return variantsAround(person, 20).map((posting) => ({ posting, seen: look("company-1", posting) }));
}
function companiesOf({ published }, chance) {
  const people = [...published.values()];
  return [1, 2].map((number) => {
    const like = chance.pick(people);
    return { id: `usual-${number}`, occupation: like.occupation, musts: like.skills.slice(0, 3) };
  });
}
const dependsOnPosting = /* @__PURE__ */ new Set([
  "day",
  "company",
  "posting",
  "person",
  "pseudonym",
  "fit",
  "mustsAsked",
  "mustsOnRequest",
  "mustsMet",
  "musts",
  "hours",
  "shift",
  "commute"
]);
function traitsOf(row) {
  return JSON.stringify(
    Object.keys(row).filter((field) => !dependsOnPosting.has(field)).sort().map((field) => [field, row[field]])
  );
}
function linkability(rows) {
  const people = /* @__PURE__ */ new Map();
  for (const row of rows) {
    const traits = traitsOf(row);
    const found = people.get(traits);
    if (found === void 0) people.set(traits, /* @__PURE__ */ new Set([row.person]));
    else found.add(row.person);
  }
  const everybody = new Set(rows.map(({ person }) => person));
  if (everybody.size === 0) return 0;
  const alone = [...people.values()].filter((persons) => persons.size === 1).length;
  return alone / everybody.size;
}
function attackByPosting(rows, known) {
  return rows.filter((row) => {
    const { mustsMet, mustsAsked, mustsOnRequest, german, commute } = row;
    const isMetInFull = typeof mustsMet !== "number" || typeof mustsAsked !== "number" || mustsMet === mustsAsked - (typeof mustsOnRequest === "number" ? mustsOnRequest : 0);
    const speaksSo = known.german === void 0 || typeof german !== "string" || maySpeakSo(known.german, german);
    return isMetInFull && speaksSo && commute !== "toClarify";
  });
}
function maySpeakSo(known, shown) {
  return known === shown || shown === "fromB1" && ["B1", "B2", "C"].includes(known);
}
function attackByVariants(variants2, known) {
  const remaining = variants2.map((rows) => attackByPosting(rows, known));
  const votes = /* @__PURE__ */ new Map();
  for (const rows of remaining)
    for (const traits of new Set(rows.map(traitsOf))) votes.set(traits, (votes.get(traits) ?? 0) + 1);
  const most = Math.max(0, ...votes.values());
  let best = [];
  for (const rows of remaining) {
    const likely = rows.filter((row) => votes.get(traitsOf(row)) === most);
    if (likely.length > 0 && (best.length === 0 || likely.length < best.length)) best = likely;
  }
  return best;
}
const RELEASED_PER_POSTING = 10;
const reachKm = 30;
function stage2PoolOf(played, configuredK) {
  const people = [...played.published.values()];
  const nearBy = /* @__PURE__ */ new Map();
  return {
    day: played.day,
    people,
    k: requiredK(people.length, configuredK) ?? configuredK,
    near(person) {
      let near = nearBy.get(person.municipality);
      if (near === void 0) {
        near = people.filter((other) => straightLineKm(other, person) <= reachKm);
        nearBy.set(person.municipality, near);
      }
      return near;
    }
  };
}
function questionOf(pool, posting, around, company, gate) {
  const counted = /* @__PURE__ */ new Map();
  return {
    ...{ posting, around, company, gate },
    alikeBy(others) {
      if (gate === "off") return [];
      const musts = [.../* @__PURE__ */ new Set([...posting.musts, ...others])].sort();
      const key = musts.join(" ");
      const alike = counted.get(key) ?? countedAlike(pool.near(around), musts);
      counted.set(key, alike);
      return alike;
    }
  };
}
function countedAlike(people, musts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { skills } of people) {
    const met = musts.filter((must) => skills.includes(must));
    const key = met.join(" ");
    const group = groups.get(key);
    if (group === void 0) groups.set(key, { met: new Set(met), people: 1 });
    else group.people += 1;
  }
  return [...groups.values()];
}
function releasedFor(pool, posting, around) {
  const scored = [];
  for (const person of pool.near(around)) {
    const met = posting.musts.filter((must) => person.skills.includes(must)).length;
    const isOfTrade = person.occupation === posting.occupation;
    if (met > 0 || isOfTrade) scored.push({ person, score: met * 2 + (isOfTrade ? 1 : 0) });
  }
  return scored.sort((a, b) => b.score - a.score || (a.person.id < b.person.id ? -1 : 1)).slice(0, RELEASED_PER_POSTING).map(({ person }) => person);
}
function stage2Rows(pool, posting, around, company, gate, memory) {
  const question = questionOf(pool, posting, around, company, gate);
  return releasedFor(pool, posting, around).map((person) => stage2Row(pool, question, person, memory));
}
function stage2Row(pool, question, person, memory) {
  const { posting, around, company, gate } = question;
  const answerTo = (must) => ({ must, isMet: person.skills.includes(must) });
  const musts = posting.musts.map(answerTo);
  const before = memory.get(person.id) ?? /* @__PURE__ */ new Map();
  const toldToAnybody = [...new Set([...before.values()].flatMap((told2) => [...told2]))];
  const floor = {
    published: gate === "on" ? pool.people.length : Math.max(pool.people.length, 1e4),
    alike: question.alikeBy(toldToAnybody),
    k: gate === "on" ? pool.k : 0,
    toldBefore: gate === "on" ? before.get(company) ?? null : null,
    toldToAnybody: gate === "on" ? toldToAnybody.map(answerTo) : []
  };
  const told = mustsTold(musts, floor);
  memory.set(person.id, new Map([...before, [company, /* @__PURE__ */ new Set([...before.get(company) ?? [], ...told])]]));
  const fit = jobFitFor(
    {
      musts,
      german: person.german,
      availableFrom: person.availableFrom,
      hoursMin: person.hoursMin,
      hoursMax: person.hoursMax,
      shifts: person.shifts,
      commuteFits: straightLineKm(person, around) <= 15,
      workAccess: person.needsPermit ? permitNeeded : null
    },
    { german: null, hoursPerWeekMin: 20, hoursPerWeekMax: 40, shifts: [] },
    floor,
    pool.day
  );
  return {
    day: pool.day,
    company,
    posting: posting.id,
    person: person.id,
    pseudonym: `${company}-${posting.id}-${person.id}-${pseudonymEpoch(pool.day)}`,
    fit: fit.fit,
    mustsAsked: fit.mustsAsked,
    mustsOnRequest: fit.mustsOnRequest,
    mustsMet: fit.mustsMet,
    musts: fit.musts.map(({ must, answer }) => `${must} ${answer}`),
    german: fit.german,
    germanProven: fit.germanProven,
    available: fit.available,
    hours: fit.hours,
    shift: fit.shift,
    commute: fit.commute,
    leadTime: fit.leadTime
  };
}
const permitNeeded = {
  allowed: "askAuthority",
  waitUntil: null,
  validUntil: null,
  needsImmigrationOffice: true,
  needsAgencyConsent: true,
  ruleId: "assumed"
};
const variants = 20;
const shareAgreeing = 0.5;
function attackStage2(pool, targets, attacker, gate) {
  const chance = chanceFrom(11);
  const outcomes = { pool: [], reach: [], list: [], released: [] };
  let asked = 0;
  let told = 0;
  for (const person of targets) {
    const known = colleagueKnows(person);
    const memory = /* @__PURE__ */ new Map();
    const agreeing = /* @__PURE__ */ new Map();
    const agrees = ({ person: id }) => {
      if (!agreeing.has(id)) agreeing.set(id, chance.happens(shareAgreeing));
      return agreeing.get(id) === true;
    };
    const postings = attacker === "A2" ? [craftedAround(person)] : variantsAround(person, variants);
    const views = postings.map((posting) => stage2Rows(pool, posting, person, "company-1", gate, memory));
    for (const row of views.flat()) {
      asked += Number(row["mustsAsked"]);
      told += Number(row["mustsAsked"]) - Number(row["mustsOnRequest"]);
    }
    const her = views.flat().filter((row) => row.person === person.id);
    const isCorrect = her.length > 0;
    const toldOfHer = [...new Set(her.flatMap((row) => mustsReadFrom(row, postings)))];
    const fits = (other) => toldOfHer.every((must) => other.skills.includes(must)) && germanOf(pool, other) === germanOf(pool, person);
    outcomes.pool.push({ candidates: isCorrect ? pool.people.filter(fits).length : 0, isCorrect });
    outcomes.reach.push({ candidates: isCorrect ? pool.near(person).filter(fits).length : 0, isCorrect });
    const agreed = views.map((rows) => rows.filter(agrees));
    const claim = attacker === "A2" ? attackByPosting(agreed[0] ?? [], known) : attackByVariants(agreed, known);
    const outcome = { candidates: claim.length, isCorrect: claim.some((row) => row.person === person.id) };
    outcomes.list.push(outcome);
    if (agreed.flat().some((row) => row.person === person.id)) outcomes.released.push(outcome);
  }
  return {
    pool: riskFigures(outcomes.pool),
    reach: riskFigures(outcomes.reach),
    list: riskFigures(outcomes.list),
    released: riskFigures(outcomes.released),
    shareTold: asked === 0 ? 0 : told / asked
  };
}
function attackTogether(pool, targets) {
  const outcomes = { pool: [], reach: [] };
  let asked = 0;
  let told = 0;
  for (const person of targets) {
    const postings = halvesAround(person);
    const memory = /* @__PURE__ */ new Map();
    const hers = postings.flatMap((posting, number) => {
      const rows = stage2Rows(pool, posting, person, `company-${number + 1}`, "on", memory);
      return rows.filter((row) => row.person === person.id);
    });
    const toldOfHer = hers.flatMap((row) => mustsReadFrom(row, postings));
    for (const row of hers) {
      asked += Number(row["mustsAsked"]);
      told += Number(row["mustsAsked"]) - Number(row["mustsOnRequest"]);
    }
    const fits = (other) => toldOfHer.every((must) => other.skills.includes(must)) && germanOf(pool, other) === germanOf(pool, person);
    const isCorrect = hers.length > 0;
    outcomes.pool.push({ candidates: isCorrect ? pool.people.filter(fits).length : 0, isCorrect });
    outcomes.reach.push({ candidates: isCorrect ? pool.near(person).filter(fits).length : 0, isCorrect });
  }
  return {
    pool: riskFigures(outcomes.pool),
    reach: riskFigures(outcomes.reach),
    shareTold: asked === 0 ? 0 : told / asked
  };
}
function foundWithoutGate(pool, targets) {
  const found = targets.filter((person) => {
    const rows = stage2Rows(pool, craftedAround(person), person, "company-1", "off", /* @__PURE__ */ new Map());
    const claim = attackByPosting(rows, colleagueKnows(person));
    return claim.length === 1 && claim[0]?.person === person.id;
  });
  return targets.length === 0 ? 0 : found.length / targets.length;
}
function germanOf({ people }, { german }) {
  return shownGerman(germanBand(german), people.length);
}
function mustsReadFrom(row, postings) {
  const answers = Array.isArray(row["musts"]) ? row["musts"].map(String) : [];
  if (answers.length > 0)
    return answers.flatMap((answer) => answer.endsWith(" met") ? [answer.split(" ")[0] ?? ""] : []);
  const isFull = row["mustsOnRequest"] === 0 && row["mustsMet"] === row["mustsAsked"];
  return isFull ? [...postings.find(({ id }) => id === row.posting)?.musts ?? []] : [];
}
function attackLinks(pool, targets) {
  const anyPosting = { id: "any", occupation: "", musts: [] };
  const everybody = pool.people.map(
    (person) => stage2Row(pool, questionOf(pool, anyPosting, person, "company-1", "on"), person, /* @__PURE__ */ new Map())
  );
  let joined = 0;
  let rows = 0;
  for (const person of targets) {
    const [one = [], other = []] = ["company-1", "company-2"].map(
      (company) => stage2Rows(pool, craftedAround(person), person, company, "on", /* @__PURE__ */ new Map())
    );
    for (const row of one) {
      const partners = other.filter((candidate) => traitsOf(candidate) === traitsOf(row));
      rows += 1;
      if (partners.length === 1 && partners[0]?.person === row.person) joined += 1;
    }
  }
  return { alone: linkability(everybody), joined: rows === 0 ? 0 : joined / rows };
}
function attackByTime(seen, known, event) {
  const at = seen.findIndex(({ day: day2 }) => day2 === event.day);
  const monday = seen.findIndex(({ day: day2 }) => day2 > event.day && weekday(day2) === 1);
  const looks = [at, monday].filter((index) => index > 0);
  let last = null;
  for (const index of looks) {
    const before = seen[index - 1];
    const after = seen[index];
    const rows = changedRows(before, after, event.kind).filter((row) => mayBeRow(row, known));
    const cards = changedCards(before, after, event.kind).filter((card) => mayBeBehind(card, known));
    if (rows.length + cards.length > 0) return { rows, cards, before, after, isChange: true };
    const there = event.kind === "withdraw" ? before : after;
    last = {
      rows: there.rows.filter((row) => mayBeRow(row, known)),
      cards: there.cards.filter((card) => mayBeBehind(card, known)),
      before,
      after,
      isChange: false
    };
  }
  return last;
}
const read = /* @__PURE__ */ new WeakMap();
function rowsOf(snapshot) {
  const known = read.get(snapshot);
  if (known !== void 0) return known;
  const byPseudonym = new Map(snapshot.rows.map((row) => [row.pseudonym, contentOf(row)]));
  const seen = { byPseudonym, contents: new Set(byPseudonym.values()) };
  read.set(snapshot, seen);
  return seen;
}
function changedRows(before, after, kind) {
  const [from, to] = kind === "withdraw" ? [after, before] : [before, after];
  const old = rowsOf(from);
  const isKept = to.rows.some(({ pseudonym }) => old.byPseudonym.has(pseudonym));
  return to.rows.filter((row) => {
    if (!isKept) return !old.contents.has(contentOf(row));
    const was = old.byPseudonym.get(row.pseudonym);
    return kind === "edit" ? was !== void 0 && was !== contentOf(row) : was === void 0;
  });
}
function changedCards(before, after, kind) {
  const [from, to] = kind === "withdraw" ? [after, before] : [before, after];
  const counts = new Map(from.cards.map((card) => [contentOf(card), card.count]));
  return to.cards.filter((card) => (counts.get(contentOf(card)) ?? -1) < card.count);
}
function attackSeasons(seasons, gate, most) {
  const found = [];
  for (const season of seasons) {
    const seen = snapshotsOf(season, "company-1", gate);
    found.push(timedOutcomes(season, seen, (person) => !person.isDetailed, most));
    if (targetsIn(found) >= fewestTargets) break;
  }
  return timeFigures(found);
}
const fewestTargets = 600;
function targetsIn(found) {
  return found.reduce((sum, { outcomes }) => sum + outcomes.length, 0);
}
function timeFigures(found) {
  const targets = targetsIn(found);
  const pinpointed = found.reduce((sum, one) => sum + one.pinpointed, 0);
  return {
    ...riskFigures(found.flatMap(({ outcomes }) => outcomes)),
    pinpointed: targets === 0 ? 0 : pinpointed / targets
  };
}
function attackEvents(season, seen, isTarget, most) {
  return timeFigures([timedOutcomes(season, seen, isTarget, most)]);
}
function timedOutcomes(season, seen, isTarget, most) {
  const playedBy = new Map(seen.map((one, index) => [one, season.days[index]]));
  const outcomes = [];
  let pinpointed = 0;
  for (const event of season.events) {
    const person = event.after ?? event.before;
    if (person === null || !isTarget(person) || outcomes.length >= most) continue;
    const { sex, municipality, districtKey } = person;
    const claim = attackByTime(seen, { sex, municipality, districtKey }, event);
    if (claim === null) continue;
    const before = playedBy.get(claim.before);
    const after = playedBy.get(claim.after);
    const truth = truthOf((event.kind === "withdraw" ? before : after).side);
    const outcome = outcomeOf(claim, person.id, truth);
    outcomes.push(outcome);
    if (claim.isChange && outcome.isCorrect && peopleBehind(claim.cards, before, after, event, truth) === 1)
      pinpointed += 1;
  }
  return { outcomes, pinpointed };
}
function peopleBehind(cards, before, after, event, truth) {
  const [from, to] = event.kind === "withdraw" ? [after, before] : [before, after];
  const was = truthOf(from.side);
  let people = 0;
  for (const [personId, { cell }] of to.side.placings) {
    if (cell === null) continue;
    if (cards.some((card) => truth.isBehind(card, personId) && !was.isBehind(card, personId))) people += 1;
  }
  return people;
}
function detailedSnapshot({ day: day2, published }, company) {
  const week = mondayOf(day2);
  const rows = [...published.values()].filter(({ isDetailed }) => isDetailed).map((one) => rowOf(one, company, week));
  return { day: day2, company, cards: [], rows };
}
function rowOf(person, company, week) {
  const { occupation, skills, years, licences, shifts, hoursMin, hoursMax, availableFrom, districtKey } = person;
  const shown = detailedProfile(
    {
      occupations: [occupation],
      skills,
      german: evidenceOf(person),
      experienceYears: years,
      licences,
      shifts,
      hoursMin,
      hoursMax,
      availableFrom,
      maxKm: 30
    },
    districtKey,
    () => true,
    week
  );
  return {
    person: person.id,
    pseudonym: `${company}-${week}-${person.id}`,
    detailed: true,
    occupations: [...shown.occupations],
    skills: [...shown.skills],
    germanPerSkill: languageSkills.map((skill) => {
      const level = shown.german[skill];
      return level === null ? `${skill} unknown` : `${skill} ${level.level} ${level.proof}`;
    }),
    experience: shown.experience,
    licences: [...shown.licences],
    shifts: [...shown.shifts],
    hoursMin: shown.hoursMin,
    hoursMax: shown.hoursMax,
    availableMonth: shown.availableMonth,
    district: shown.districtKey,
    commute: shown.commute
  };
}
function evidenceOf({ german }) {
  return languageSkills.flatMap(
    (skill) => levelSources.flatMap((source) => {
      const rank = german[skill][source];
      return rank === null ? [] : [{ skill, level: levelOfRank(rank), source, by: source === "attested" ? "DTZ" : "caseworker", on: null }];
    })
  );
}
function brokenClasses(side) {
  const members = /* @__PURE__ */ new Map();
  for (const { cell } of side.placings.values()) {
    if (cell === null) continue;
    const key = cellKey(cell);
    members.set(key, (members.get(key) ?? 0) + 1);
  }
  let belowK = 0;
  let miscounted = 0;
  let unrounded = 0;
  let smallest = null;
  for (const [key, { count, frozenCount, isOpen }] of side.classes) {
    const real = members.get(key) ?? 0;
    if (real !== count) miscounted += 1;
    if (frozenCount % 5 !== 0) unrounded += 1;
    if (!isOpen) continue;
    if (side.k === null || real < side.k) belowK += 1;
    smallest = Math.min(smallest ?? real, real);
  }
  return { belowK, miscounted, unrounded, smallest };
}
function ladderPersonOf(person) {
  const { kldb, districtKey, german } = person;
  return { profileId: person.id, facts: ladderFacts({ kldb: kldb || null, districtKey: districtKey || null, german }) };
}
const shareExams = 0.6;
function playSeason(plan) {
  const chance = chanceFrom(plan.seed);
  const eventDays = Array.from({ length: plan.events }, () => chance.between(0, plan.days - 1)).sort((a, b) => a - b);
  let published = new Map(plan.start.map((person) => [person.id, person]));
  let side = nothingPublic;
  const days = [];
  const events = [];
  for (let number = 0; number < plan.days; number += 1) {
    const day2 = addDays(plan.firstDay, number);
    if (weekday(day2) === 1) {
      side = runBatch(side, ladderPeople(published), plan.configuredK);
      if (number === 0) plan.onStep?.(0, { day: day2, published, side });
    }
    const today = eventDays.filter((one) => one === number).length;
    const now = new Map(published);
    const ids = [...now.keys()];
    for (let count = 0; count < today; count += 1) {
      const kind = chance.pick(["publish", "edit", "withdraw"]);
      const before = kind === "publish" ? null : now.get(chance.pick(ids)) ?? null;
      const after = before === null ? plan.source.next() : kind === "withdraw" ? null : edited(before, plan.source, chance.next());
      if (before !== null && after === null) {
        now.delete(before.id);
        side = leave(side, before.id);
      } else if (after !== null) {
        now.set(after.id, after);
      }
      events.push({ day: day2, kind: before === null ? "publish" : kind, before, after });
      plan.onStep?.(events.length, { day: day2, published: now, side });
    }
    published = now;
    days.push({ day: day2, published, side });
  }
  return { configuredK: plan.configuredK, days, events };
}
function ladderPeople(published) {
  return [...published.values()].filter(({ isDetailed }) => !isDetailed).map(ladderPersonOf);
}
function edited(person, source, chance) {
  if (chance < shareExams) return { ...person, german: withPassedExam(person.german) };
  const { occupation, kldb, skills } = source.next();
  return { ...person, occupation, kldb, skills };
}
const seasonDays = 91;
const mostSeasons = 12;
const seedsApart = 1e3;
const attackedSteps = [0, 250, 500, 750, 1e3];
function attackPool(input) {
  const say = input.onProgress ?? (() => void 0);
  const most = input.isQuick ? { stage1: 600, stage2: 120, selfTest: 200, step: 60 } : { stage1: 1e4, stage2: 2e3, selfTest: 1e3, step: 300 };
  say("play");
  const kRule = countingBroken();
  const play = (number) => playSeason({
    ...input,
    seed: input.seed + number * seedsApart,
    days: seasonDays,
    events: Math.max(60, Math.round(input.start.length * 0.6)),
    onStep: (_step, now2) => kRule.look(now2)
  });
  const season = play(0);
  const now = input.shown ?? lastShownDay(season);
  kRule.look(now);
  const inClasses = [...now.published.values()].filter(({ isDetailed }) => !isDetailed);
  const targets = drawTargets(inClasses, most.stage1, input.seed);
  say("stage1");
  const looking = attackMoment(now, targets, "on");
  say("stage1b");
  const stage1b = attackDetailed(now, season, most.stage1);
  say("stage2");
  const pool = stage2PoolOf(now, input.configuredK);
  const published = drawTargets([...now.published.values()], most.stage2, input.seed + 1);
  const stage2 = {
    A2: attackStage2(pool, published, "A2", "on"),
    A3: attackStage2(pool, published, "A3", "on"),
    A5: attackTogether(pool, published),
    links: attackLinks(pool, drawTargets(published, 300, input.seed))
  };
  say("selfTest");
  const tested = drawTargets(targets, most.selfTest, input.seed + 2);
  const selfTest = {
    A1: attackMoment(now, tested, "off", ["A1"]).A1?.uniqueCorrect ?? 0,
    A2: foundWithoutGate(pool, drawTargets(published, most.selfTest, input.seed + 2)),
    A4: attackSeasons([season], "off", most.selfTest).uniqueCorrect
  };
  const steps = input.withSteps ? attackSteps(input, most.step, say) : [];
  say("days");
  const A4 = attackSeasons(seasonsFrom(season, play), "on", most.stage1);
  const report = {
    size: now.published.size,
    inClasses: inClasses.length,
    isGenerated: input.isGenerated,
    k: now.side.k,
    classes: kRule.found(),
    stage1: { ...looking, A4 },
    stage1b,
    stage2,
    selfTest,
    utility: utilityOf(now),
    steps
  };
  return { ...report, misses: missesOf(report) };
}
function utilityOf({ side }) {
  const placings = [...side.placings.values()];
  const classes = [...side.classes.values()];
  const share = (part, of) => of === 0 ? 0 : part / of;
  return {
    // Rungs 1 to 3 keep both.
    keptGroupAndBand: share(placings.filter(({ cell }) => cell !== null && cell.rung <= 3).length, placings.length),
    withheld: share(placings.filter(({ cell }) => cell === null).length, placings.length),
    hiddenSinceBatch: share(classes.filter(({ isOpen }) => !isOpen).length, classes.length)
  };
}
function* seasonsFrom(first, play) {
  yield first;
  for (let number = 1; number < mostSeasons; number += 1) yield play(number);
}
function lastShownDay({ days }) {
  return days.findLast(({ side }) => side.k !== null) ?? days.at(-1);
}
function attackDetailed(now, season, most) {
  const seen = detailedSnapshot(now, "company-1");
  const targets = [...now.published.values()].filter(({ isDetailed }) => isDetailed).slice(0, most);
  const truth = truthOf(now.side);
  const attack = (knows) => riskFigures(targets.map((person) => outcomeOf(attackByKnowledge(seen, knows(person)), person.id, truth)));
  const daily = season.days.map((played) => detailedSnapshot(played, "company-1"));
  return {
    A1: attack(neighbourKnows),
    A2: attack(colleagueKnows),
    A4: attackEvents(season, daily, ({ isDetailed }) => isDetailed, most),
    A7: attack(accommodationStaffKnows)
  };
}
function attackSteps(input, most, say) {
  const kRule = countingBroken();
  const steps = [];
  playSeason({
    ...input,
    seed: input.seed + 3,
    days: seasonDays,
    events: 1e3,
    onStep(step, now) {
      kRule.look(now);
      if (!attackedSteps.includes(step)) return;
      say(`step ${step}`);
      const people = [...now.published.values()];
      const looking = Object.values(
        attackMoment(
          now,
          drawTargets(
            people.filter(({ isDetailed }) => !isDetailed),
            most,
            step
          ),
          "on"
        )
      );
      const pool = stage2PoolOf(now, input.configuredK);
      const targets = drawTargets(people, most, step);
      steps.push({
        step,
        k: now.side.k,
        belowK: kRule.found().belowK,
        maxRisk: Math.max(...looking.map(({ maxRisk }) => maxRisk)),
        uniqueStage1: Math.max(...looking.map(({ uniqueCorrect }) => uniqueCorrect)),
        uniqueStage2: Math.max(
          attackStage2(pool, targets, "A2", "on").reach.uniqueCorrect,
          attackStage2(pool, targets, "A3", "on").reach.uniqueCorrect
        )
      });
    }
  });
  return steps;
}
function countingBroken() {
  let found = {
    belowK: 0,
    miscounted: 0,
    unrounded: 0,
    smallest: null,
    moments: 0
  };
  return {
    look({ side }) {
      const here = brokenClasses(side);
      found = {
        belowK: found.belowK + here.belowK,
        miscounted: found.miscounted + here.miscounted,
        unrounded: found.unrounded + here.unrounded,
        smallest: here.smallest === null ? found.smallest : Math.min(found.smallest ?? here.smallest, here.smallest),
        moments: found.moments + 1
      };
    },
    found: () => found
  };
}
if (parentPort !== null) {
  const port = parentPort;
  const { attack, world } = workerData;
  const source = poolFrom(world, attack.seed + 100, attack.firstDay);
  port.postMessage(attackPool({ ...attack, source, onProgress: (what) => port.postMessage(what) }));
}
