// Ties the text to the facts beside it: following either lights up both.

const reading = document.querySelector('.reading');
const facts = document.querySelector('.facts');
const pieces = [...reading.querySelectorAll('.piece')];
const entryOf = (anchor) => facts.querySelector(`[data-anchor="${CSS.escape(anchor)}"]`);

function light(anchor) {
  const range = /^s-(\d+)-(\d+)$/.exec(anchor);
  const [from, to] = range ? range.slice(1).map(Number) : [0, 0];
  for (const piece of pieces) {
    piece.classList.toggle('lit', Number(piece.dataset.from) >= from && Number(piece.dataset.to) <= to);
  }
  facts.querySelectorAll('.fact.current').forEach((entry) => entry.classList.remove('current'));
  entryOf(anchor)?.classList.add('current');
}

function showEntry(entry) {
  const overflowing = facts.scrollHeight > facts.clientHeight;
  entry.scrollIntoView({ block: overflowing ? 'center' : 'nearest' });
}

/** The place that the address names; an unmarked range opens at the piece that holds its first character. */
function arrive() {
  const hash = decodeURIComponent(location.hash.slice(1));
  const entry = document.getElementById(hash);
  if (entry?.classList.contains('fact')) {
    light(entry.dataset.anchor);
    return;
  }
  const range = /^s-(\d+)-(\d+)$/.exec(hash);
  if (!range) {
    return;
  }
  light(hash);
  if (!entry) {
    const first = pieces.find((piece) => Number(piece.dataset.to) > Number(range[1]));
    first?.scrollIntoView({ block: 'center' });
  }
  const beside = entryOf(hash);
  if (beside && getComputedStyle(facts).overflowY === 'auto') {
    facts.scrollTop = beside.offsetTop - facts.clientHeight / 3;
  }
}

reading.addEventListener('click', (event) => {
  const piece = event.target.closest('.said');
  if (!piece || event.target.closest('a') || String(getSelection())) {
    return;
  }
  const entry = document.getElementById(piece.dataset.fact);
  light(entry.dataset.anchor);
  showEntry(entry);
});

reading.addEventListener('pointerover', (event) => {
  const fact = event.target.closest('.said')?.dataset.fact;
  facts.querySelectorAll('.fact.near').forEach((entry) => entry.classList.toggle('near', entry.id === fact));
  if (fact) {
    document.getElementById(fact).classList.add('near');
  }
});

document.querySelectorAll('.speaker').forEach((button, _, all) => {
  button.addEventListener('click', () => {
    const chosen = button.getAttribute('aria-pressed') !== 'true';
    all.forEach((other) => other.setAttribute('aria-pressed', String(chosen && other === button)));
    reading.classList.toggle('filtered', chosen);
    const style = button.dataset.speaker;
    reading.querySelectorAll('.said').forEach((piece) => piece.classList.toggle('kept', piece.classList.contains(style)));
    facts.querySelectorAll('.fact.statement').forEach((entry) => (entry.hidden = chosen && !entry.classList.contains(style)));
  });
});

addEventListener('hashchange', arrive);
arrive();
