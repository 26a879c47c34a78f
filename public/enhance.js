// Comfort for pages that work without it. No framework, no state of its own, loaded on every page.
(() => {
  'use strict';
  const me = document.currentScript;
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // What only works with JavaScript appears now; its fallback text goes.
  function reveal(root) {
    for (const element of all('[data-copy][hidden], [data-print][hidden]', root)) element.hidden = false;
    for (const element of all('[data-without-script]', root)) element.hidden = true;
  }
  reveal(document);

  // On a phone a row of views is longer than the screen: the one that is shown comes into sight.
  for (const tab of all('.tabs > [aria-current]')) {
    const row = tab.parentElement;
    const end = (element) => element.getBoundingClientRect().right;
    if (end(tab) > end(row)) row.scrollLeft += end(tab) - end(row);
  }

  // The error summary takes the focus, else the form that was asked for, else the row the list was left at.
  const summary = document.querySelector('[data-autofocus]');
  if (!summary) document.querySelector('[data-row].is-current a[href]')?.focus();
  else if (!summary.hasAttribute('tabindex')) summary.querySelector('textarea, input:not([type="hidden"])')?.focus();
  // The links of the summary lead into the field, not only to it.
  else {
    summary.focus();
    // A skip link used before, or the step that was opened, stands in the address: the browser goes there once more after loading.
    if (location.hash)
      window.addEventListener('load', () => {
        const at = document.activeElement;
        if (at === document.body || at?.id === location.hash.slice(1)) summary.focus();
      });
  }
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('#error-summary a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (!field) return;
    event.preventDefault();
    (field.matches('input, select, textarea')
      ? field
      : field.querySelector('input, select, textarea') || field
    ).focus();
    field.scrollIntoView({ block: 'center' });
  });

  async function copy(button) {
    const area = document.getElementById(button.dataset.copy);
    if (!area) return;
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      area.focus();
      area.select();
      document.execCommand('copy');
    }
    const status = button.parentElement.querySelector('[role="status"]');
    if (status) status.textContent = button.dataset.copied || '';
  }
  document.addEventListener('click', (event) => {
    const button = event.target.closest?.('[data-copy], [data-print]');
    if (!button) return;
    if ('print' in button.dataset) window.print();
    else void copy(button);
  });

  function ask(question, buttons) {
    return new Promise((resolve) => {
      const dialog = document.createElement('dialog');
      const text = document.createElement('p');
      text.id = 'dialog-text';
      text.append(question);
      dialog.setAttribute('aria-labelledby', text.id);
      const row = document.createElement('div');
      row.className = 'actions';
      for (const [value, label, kind] of buttons) {
        const button = document.createElement('button');
        const inner = document.createElement('span');
        inner.className = 'kern-label';
        inner.textContent = label;
        button.className = `kern-btn kern-btn--${kind}`;
        button.append(inner);
        button.addEventListener('click', () => dialog.close(value));
        row.append(button);
      }
      dialog.append(text, row);
      dialog.addEventListener('close', () => {
        dialog.remove();
        resolve(dialog.returnValue);
      });
      document.body.append(dialog);
      dialog.showModal();
    });
  }

  // Ask before what can't be taken back; then one submit, one record.
  const sent = new WeakSet();
  document.addEventListener('submit', (event) => {
    const form = event.target;
    const button = event.submitter;
    if (sent.has(form)) {
      event.preventDefault();
      return;
    }
    const question = button?.dataset.confirm || form.dataset.confirm;
    if (question && form.dataset.confirmed !== question) {
      event.preventDefault();
      void ask(question, [
        ['yes', me.dataset.yes || 'OK', 'primary'],
        ['', me.dataset.no || 'Cancel', 'secondary'],
      ]).then((answer) => {
        if (answer !== 'yes') {
          button?.focus();
          return;
        }
        form.dataset.confirmed = question;
        form.requestSubmit(button);
      });
      return;
    }
    const repeatable = 'repeatable' in form.dataset || form.method === 'get' || form.target === '_blank';
    if (event.defaultPrevented || repeatable) return;
    sent.add(form);
    form.setAttribute('aria-busy', 'true');
  });
  // Coming back with the browser's button must not find a dead form.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });

  document.addEventListener('change', (event) => {
    const control = event.target;
    if (control.matches?.('[data-submit-on-change]')) control.form?.requestSubmit();
    if (control.matches?.('[data-check-all]')) {
      for (const box of all(`input[type="checkbox"][name="${CSS.escape(control.dataset.checkAll)}"]`))
        box.checked = control.checked;
    }
  });

  // While something runs the page looks again, and renews what has changed: nobody loses her place or what she has begun.
  const fieldsOf = (part) => all('input:not([type="hidden"]), select, textarea, details', part);
  const stateOf = (field) => field && `${field.value} ${field.checked} ${field.open}`;
  function isInUse(part, next) {
    const news = fieldsOf(next);
    return (
      part.contains(document.activeElement) ||
      fieldsOf(part).some((field, index) => stateOf(field) !== stateOf(news[index]))
    );
  }
  /** True when everything is as in `next`. */
  function renew(place, next) {
    let isDone = true;
    const parts = [...place.children];
    const news = [...next.children];
    const put = (part, other) => {
      if (part && other && part.isEqualNode(other)) return;
      if (part && isInUse(part, other || document.createElement('p'))) isDone = false;
      else if (!part) place.append(other);
      else if (other) part.replaceWith(other);
      else part.remove();
    };
    for (let index = 0; index < Math.max(parts.length, news.length); index += 1) put(parts[index], news[index]);
    return isDone;
  }
  async function lookAgain(place) {
    try {
      const answer = await fetch(location.pathname + location.search, { redirect: 'manual' });
      // Signed out meanwhile, or gone.
      if (answer.type === 'opaqueredirect' || (answer.status >= 400 && answer.status < 500)) return;
      const next =
        answer.ok && new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('live');
      if (next) {
        reveal(next);
        if (renew(place, next) && !('looksAgain' in next.dataset)) return;
      }
    } catch {
      // The portal does not answer: asked again.
    }
    setTimeout(lookAgain, 2000, place);
  }
  const running = document.querySelector('[data-looks-again]');
  if (running) setTimeout(lookAgain, 2000, running);

  // Work lists by keyboard.
  const rows = () => all('[data-row]').filter((row) => row.offsetParent !== null);
  const current = () =>
    document.activeElement?.closest('[data-row]') || document.querySelector('[data-row].is-current');
  function move(step) {
    const list = rows();
    if (list.length === 0) return;
    const at = list.indexOf(current());
    const next = list[at < 0 ? 0 : Math.min(list.length - 1, Math.max(0, at + step))];
    for (const row of list) row.classList.toggle('is-current', row === next);
    (next.querySelector('a[href]') || next.querySelector('button, input'))?.focus();
    next.scrollIntoView({ block: 'nearest' });
  }
  /** Rows that are ticked are meant together, else the row one stands on. */
  function act(row) {
    const together = document.querySelector('[data-do-all]');
    if (together && document.querySelector('[data-row] input[type="checkbox"]:checked')) together.click();
    else follow(row?.querySelector('[data-do]'));
  }
  /** Whoever types on while the next page is coming means that page, no further key of this one. */
  let isLeaving = false;
  function follow(link) {
    if (!link) return;
    isLeaving = true;
    setTimeout(() => (isLeaving = false), 3000);
    link.click();
  }
  function showKeys() {
    const words = (me.dataset.keys || '').split('|');
    if (words.length < 4 || document.querySelector('dialog[open]')) return;
    // Only what works here.
    const work = document.querySelector('[data-work-list]');
    const works = {
      j: work,
      k: work,
      o: work,
      x: work?.querySelector('[data-row] input[type="checkbox"]'),
      e: work?.querySelector('[data-row] [data-do]'),
      n: document.querySelector('[data-note]'),
      '?': true,
    };
    const list = document.createElement('dl');
    list.className = 'facts';
    for (let i = 1; i + 1 < words.length; i += 2) {
      if (!(words[i] in works ? works[words[i]] : document.getElementById('find'))) continue;
      const pair = document.createElement('div');
      const key = document.createElement('dt');
      const cap = document.createElement('kbd');
      cap.textContent = words[i];
      key.append(cap);
      const meaning = document.createElement('dd');
      meaning.textContent = words[i + 1];
      pair.append(key, meaning);
      list.append(pair);
    }
    const title = document.createElement('strong');
    title.textContent = words[0];
    const content = document.createDocumentFragment();
    content.append(title, list);
    void ask(content, [['', words[words.length - 1], 'secondary']]);
  }
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'k') {
      const box = document.getElementById('find');
      if (!box) return;
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest('input:not([type="checkbox"]), select, textarea, [contenteditable], dialog')) return;
    if (isLeaving || me.dataset.singleKeys === 'off') return;
    if (event.key === '?') {
      event.preventDefault();
      showKeys();
      return;
    }
    if (event.key === 'n') {
      const field = document.querySelector('[data-note]');
      if (!field) return;
      event.preventDefault();
      field.closest('details')?.setAttribute('open', '');
      field.focus();
      return;
    }
    if (!document.querySelector('[data-work-list]')) return;
    const row = current();
    if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
    else if (event.key === 'x') row?.querySelector('input[type="checkbox"]')?.click();
    else if (event.key === 'e') act(row);
    else if (event.key === 'o') follow(row?.querySelector('a[href]'));
    else return;
    event.preventDefault();
  });
})();
