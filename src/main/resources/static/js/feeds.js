// Follows, polls and removes feeds, and shows what comes of it.

const failed = document.getElementById('main').dataset.failed;

async function send(url, method, fields) {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    body: fields && JSON.stringify(fields),
  });
  if (response.ok) {
    return [];
  }
  const answer = await response.json().catch(() => ({}));
  return answer.errors ?? [{ message: answer.detail ?? failed }];
}

function busy(button, on, text) {
  if (text) {
    button.dataset.idle ??= button.textContent;
    button.textContent = on ? text : button.dataset.idle;
  }
  button.disabled = on;
  button.setAttribute('aria-busy', String(on));
}

function show(form, { field, message }) {
  const input = field && form.elements.namedItem(field);
  if (!input) {
    form.querySelector('[data-general]').textContent = message;
    return;
  }
  input.closest('details')?.setAttribute('open', '');
  input.setAttribute('aria-invalid', 'true');
  document.getElementById(`feed-${field}-problem`).textContent = message;
  input.focus();
}

async function follow(form) {
  form.querySelectorAll('.problem').forEach((place) => (place.textContent = ''));
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
  const given = Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, value.trim()]));
  if (!given.url) {
    show(form, { field: 'url', message: form.dataset.empty });
    return;
  }
  const watch = given.watch.split(',').map((word) => word.trim()).filter(Boolean);
  const button = form.querySelector('button');
  busy(button, true, form.dataset.busy);
  const errors = await send(form.action, 'POST', { ...given, watch }).catch(() => [{ message: failed }]);
  if (errors.length === 0) {
    location.reload();
    return;
  }
  busy(button, false, form.dataset.busy);
  errors.forEach((error) => show(form, error));
}

async function change(button) {
  const { url, method, sure } = button.dataset;
  if (sure && !confirm(sure)) {
    return;
  }
  busy(button, true);
  const errors = await send(url, method).catch(() => [{ message: failed }]);
  if (errors.length === 0) {
    location.reload();
    return;
  }
  busy(button, false);
  button.parentElement.querySelector('.problem').textContent = errors[0].message;
}

document.querySelector('form[data-follow]').addEventListener('submit', (event) => {
  event.preventDefault();
  follow(event.target);
});
document.querySelectorAll('button[data-url]').forEach((button) => button.addEventListener('click', () => change(button)));
