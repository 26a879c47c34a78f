// Keeps a meeting that was noted without a network, and sends it once. Without this the form is sent as every other one.
// What is kept on the phone: which tandem (an id), day, minutes, the key that makes it one record. No name.
(() => {
  'use strict';
  const box = document.querySelector('[data-kept-logs]');
  if (!box) return;
  const place = `kept-logs.${box.dataset.keptLogs}`;
  const read = () => {
    try {
      return JSON.parse(localStorage.getItem(place) || '[]');
    } catch {
      return [];
    }
  };
  /** Whether this phone can keep something at all. */
  const keep = (logs) => {
    try {
      if (logs.length === 0) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify(logs));
      return true;
    } catch {
      return false;
    }
  };
  const drop = (key) => keep(read().filter((log) => log.fields._key !== key));
  const say = (word) => {
    box.textContent = box.dataset[word] || '';
    box.hidden = false;
  };

  /** The key makes a log that arrives twice one meeting: whatever is unclear is sent again. */
  async function send(log) {
    try {
      const answer = await fetch(log.to, {
        method: 'POST',
        body: new URLSearchParams(log.fields),
        redirect: 'manual',
        signal: AbortSignal.timeout(20000),
      });
      if (answer.type === 'opaqueredirect' || answer.status === 401) return 'signIn';
      if (answer.status === 204) return 'sent';
      return answer.status >= 500 || [408, 425, 429].includes(answer.status) ? 'waiting' : 'refused';
    } catch {
      return 'waiting';
    }
  }

  let isSending = false;
  async function sendKept() {
    if (isSending) return;
    isSending = true;
    let said = '';
    for (const log of read()) {
      const became = await send(log);
      said = became;
      if (became === 'sent' || became === 'refused') drop(log.fields._key);
      else break;
    }
    isSending = false;
    if (said) say(said);
  }
  void sendKept();

  // A phone does not always notice that it has a network again, and a weak one is never called none.
  const again = () => {
    if (read().length > 0) void sendKept();
  };
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', again);
  setInterval(again, 10000);

  for (const form of document.querySelectorAll('form[data-keep-log]'))
    form.addEventListener('submit', (event) => {
      const log = { to: form.dataset.keepLog, fields: Object.fromEntries(new FormData(form)) };
      if (isSending || !keep([...read(), log])) return;
      event.preventDefault();
      form.setAttribute('aria-busy', 'true');
      void send(log).then((became) => {
        form.removeAttribute('aria-busy');
        if (became === 'sent') {
          drop(log.fields._key);
          location.reload();
        } else if (became === 'refused') {
          // The page says what is wrong, beside the field.
          drop(log.fields._key);
          HTMLFormElement.prototype.submit.call(form);
        } else {
          form.elements._key.value = crypto.randomUUID();
          say(became);
        }
      });
    });
})();
