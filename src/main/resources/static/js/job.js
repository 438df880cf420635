// Shows an import as it goes on: each event of the service asks for the page's part again.

const MILLIS_BETWEEN = 700;

let shown = 0;
let later;

async function refresh() {
  shown = Date.now();
  const part = document.getElementById('job');
  const response = await fetch(part.dataset.page, { headers: { 'HX-Request': 'true' } });
  if (!response.ok) {
    return;
  }
  const active = document.activeElement?.closest('#job form')?.getAttribute('action');
  part.outerHTML = await response.text();
  const fresh = document.getElementById('job');
  window.htmx?.process(fresh);
  fresh.querySelector(`form[action="${active}"] button`)?.focus();
}

function follow() {
  const { events } = document.getElementById('job').dataset;
  if (!events) {
    return;
  }
  const source = new EventSource(events);
  source.addEventListener('job', ({ data }) => {
    const { state } = JSON.parse(data);
    const atRest = state !== 'QUEUED' && state !== 'RUNNING';
    if (atRest) {
      source.close();
    }
    clearTimeout(later);
    later = setTimeout(refresh, atRest ? 0 : Math.max(0, shown + MILLIS_BETWEEN - Date.now()));
  });
}

follow();
