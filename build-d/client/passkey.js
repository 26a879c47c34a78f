// Passkeys, for the two pages that have them: asks the browser, and sends its answer with the form. Everything else there works without.
(() => {
  'use strict';
  const bytes = (text) =>
    Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, '-')
      .replace(/\//g, '_')
      .replace(/=+$/, '');
  const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id) }));

  async function add(question) {
    const made = await navigator.credentials.create({
      publicKey: {
        ...question,
        challenge: bytes(question.challenge),
        user: { ...question.user, id: bytes(question.user.id) },
        excludeCredentials: named(question.excludeCredentials),
      },
    });
    return {
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      response: {
        clientDataJSON: text(made.response.clientDataJSON),
        attestationObject: text(made.response.attestationObject),
        transports: made.response.getTransports ? made.response.getTransports() : [],
      },
    };
  }

  async function use(question) {
    const shown = await navigator.credentials.get({
      publicKey: {
        ...question,
        challenge: bytes(question.challenge),
        allowCredentials: named(question.allowCredentials),
      },
    });
    return {
      id: shown.id,
      rawId: text(shown.rawId),
      type: shown.type,
      response: {
        clientDataJSON: text(shown.response.clientDataJSON),
        authenticatorData: text(shown.response.authenticatorData),
        signature: text(shown.response.signature),
      },
    };
  }

  for (const form of document.querySelectorAll('form[data-passkey]')) {
    const says = form.querySelector('[role="status"]');
    let isAsking = false;
    form.addEventListener('submit', (event) => {
      const answer = form.elements.namedItem('answer');
      if (answer.value) return;
      event.preventDefault();
      if (isAsking) return;
      if (!window.PublicKeyCredential) {
        says.textContent = form.dataset.unsupported;
        return;
      }
      isAsking = true;
      says.textContent = form.dataset.waiting;
      const question = JSON.parse(form.dataset.question);
      (form.dataset.passkey === 'add' ? add : use)(question)
        .then(
          (made) => {
            answer.value = JSON.stringify(made);
            form.requestSubmit(event.submitter);
          },
          () => {
            says.textContent = form.dataset.failed;
          },
        )
        .finally(() => (isAsking = false));
    });
  }
})();
