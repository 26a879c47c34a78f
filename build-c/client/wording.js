// Marks wording in a posting while it is typed. The rules come with the page (data-wording-rules): ground, pattern, where it
// is fine, title only, instead. The server checks the same when the form arrives (app/domain/posting/wording.ts).
(() => {
  'use strict';
  for (const host of document.querySelectorAll('[data-wording-rules]')) watch(host);

  function watch(host) {
    const form = host.closest('form');
    if (!form) return;
    const words = JSON.parse(host.dataset.wordingWords);
    const rules = JSON.parse(host.dataset.wordingRules).map(([ground, pattern, unless, titleOnly, instead]) => ({
      why: words.why[ground],
      pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
      unless: unless === null ? null : new RegExp(unless, 'iu'),
      titleOnly,
      instead,
    }));
    for (const name of ['title', 'description', 'mustText', 'niceText']) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) attend(field, rules, words);
    }
  }

  function attend(field, rules, words) {
    const place = document.createElement('div');
    place.className = 'wording';
    place.id = `${field.id}-wording`;
    place.setAttribute('aria-live', 'polite');
    field.parentElement.append(place);
    field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${place.id}`.trim());
    let waiting;
    let shown = '';
    const look = () => {
      const found = findings(field, rules);
      const key = JSON.stringify(found.map(({ said }) => said));
      // Said once, not with every letter.
      if (key === shown) return;
      shown = key;
      place.replaceChildren(...(found.length === 0 ? [] : [listOf(found, words)]));
    };
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(look, 500);
    });
    look();
  }

  function findings(field, rules) {
    const text = field.value;
    return rules.flatMap((rule) => {
      if (rule.titleOnly && field.name !== 'title') return [];
      if (rule.unless !== null && rule.unless.test(text)) return [];
      const said = [...new Set([...text.matchAll(rule.pattern)].map(([match]) => match.replace(/\s+/g, ' ').trim()))];
      return said.length === 0 ? [] : [{ said, rule }];
    });
  }

  function listOf(found, words) {
    const list = document.createElement('ul');
    for (const { said, rule } of found) {
      const item = document.createElement('li');
      const marked = said.flatMap((one, index) => {
        const mark = document.createElement('mark');
        mark.textContent = one;
        return index === 0 ? [mark] : [', ', mark];
      });
      const better = document.createElement('strong');
      better.textContent = `${words.instead} ${rule.instead}.`;
      item.append(`${words.found} `, ...marked, '. ', better, ` ${rule.why}`);
      list.append(item);
    }
    return list;
  }
})();
