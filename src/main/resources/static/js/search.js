// Searches anew when a choice changes.

document.querySelectorAll('[data-at-once]').forEach((choice) =>
  choice.addEventListener('change', () => choice.form.requestSubmit()));
