// Hands an article, pasted or by its address, or the wish for the sample, to the service and shows what comes of it.

const busy = (form, on, message) => {
  const button = form.querySelector('button[type="submit"]');
  button.dataset.idle ??= button.textContent;
  button.textContent = on ? (message ?? button.dataset.busy ?? form.dataset.busy) : button.dataset.idle;
  button.disabled = on;
  button.setAttribute('aria-busy', String(on));
};

const problemOf = async (response) => {
  try {
    return await response.json();
  } catch {
    return {};
  }
};

function showProblem(form, field, message) {
  const input = field && form.elements.namedItem(field);
  const place = input && document.getElementById(input.getAttribute('aria-describedby').split(' ').at(-1));
  if (!place) {
    form.querySelector('[data-general]').textContent = message;
    return;
  }
  input.closest('details')?.setAttribute('open', '');
  input.setAttribute('aria-invalid', 'true');
  place.textContent = message;
  input.focus();
}

function clearProblems(form) {
  form.querySelectorAll('.problem').forEach((place) => (place.textContent = ''));
  form.querySelectorAll('[aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
}

async function paste(form) {
  clearProblems(form);
  const given = [...new FormData(form)].map(([name, value]) => [name, name === 'text' ? value : value.trim()]);
  const article = Object.fromEntries(given.filter(([, value]) => value.trim() !== ''));
  if (!article.text && !article.url) {
    showProblem(form, 'url', form.dataset.empty);
    return;
  }
  if (/^[^\s:/]+\.[^\s:]+$/.test(article.url ?? '')) {
    article.url = `https://${article.url}`;
  }
  busy(form, true, article.text ? undefined : form.dataset.fetching);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
      body: JSON.stringify(article),
    });
    const answer = await problemOf(response);
    if (response.ok) {
      location.assign(form.dataset.articles + encodeURIComponent(answer.id));
      return;
    }
    const errors = answer.errors ?? [{ message: answer.detail ?? form.dataset.failed }];
    errors.forEach(({ field, message }) => showProblem(form, field, message));
  } catch {
    showProblem(form, null, form.dataset.failed);
  }
  busy(form, false);
}

async function loadSample(form) {
  busy(form, true);
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json, application/problem+json' },
    });
    if (response.ok) {
      location.reload();
      return;
    }
    const answer = await problemOf(response);
    form.parentElement.querySelector('.problem').textContent = answer.detail ?? response.statusText;
  } catch (failure) {
    form.parentElement.querySelector('.problem').textContent = failure.message;
  }
  busy(form, false);
}

for (const [selector, send] of [['form[data-paste]', paste], ['form[data-sample]', loadSample]]) {
  document.querySelector(selector)?.addEventListener('submit', (event) => {
    event.preventDefault();
    send(event.target);
  });
}
