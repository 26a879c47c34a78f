// Dragging the steps of a plan into another row. What it sends are the fields the buttons of a step send.
(() => {
  'use strict';
  const form = document.querySelector('[data-plan-order]');
  const steps = [...document.querySelectorAll('[data-step]')];
  if (!form || steps.length === 0) return;
  // Without a mouse nothing can be dragged; the buttons of a step do it.
  if (!window.matchMedia('(pointer: fine)').matches) return;
  for (const hint of document.querySelectorAll('[data-plan-order-hint]')) hint.hidden = false;
  let dragged = null;
  for (const step of steps) {
    step.draggable = true;
    step.addEventListener('dragstart', (event) => {
      dragged = step;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', '');
    });
    step.addEventListener('dragend', () => {
      dragged = null;
      for (const row of document.querySelectorAll('.is-target')) row.classList.remove('is-target');
    });
  }
  for (const row of document.querySelectorAll('[data-place]')) {
    row.addEventListener('dragover', (event) => {
      if (!dragged || row.contains(dragged)) return;
      event.preventDefault();
      row.classList.add('is-target');
    });
    row.addEventListener('dragleave', () => row.classList.remove('is-target'));
    row.addEventListener('drop', (event) => {
      if (!dragged || row.contains(dragged)) return;
      event.preventDefault();
      form.elements.stepId.value = dragged.dataset.step;
      form.elements.place.value = row.dataset.place;
      form.requestSubmit();
    });
  }
})();
