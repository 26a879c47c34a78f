import { createClient } from "@libsql/client";
const attempts = 8;
const pauseMs = 25;
const pause = () => new Promise((resolve) => setTimeout(resolve, pauseMs));
if (process.send !== void 0) {
  let order;
  let replica;
  const catchUp = async ({ primaryUrl, authToken, file }) => {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      try {
        replica ??= createClient({ url: `file:${file}`, syncUrl: primaryUrl, authToken });
        await replica.sync();
        return { isCurrent: true };
      } catch {
        await pause();
      }
    }
    return { isCurrent: false };
  };
  let turn = Promise.resolve();
  process.on("message", (message) => {
    if (message !== "catchUp") {
      order = message;
      return;
    }
    turn = turn.then(async () => {
      process.send?.(order === void 0 ? { isCurrent: false } : await catchUp(order));
    });
  });
  process.once("disconnect", () => process.exit());
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void 0);
}
