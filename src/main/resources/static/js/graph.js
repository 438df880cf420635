// Draws what connects stakeholders. The small canvas leads to their pages, the full one expands on a click.

const words = Object.fromEntries(
  [...document.querySelectorAll('[data-words] dt')].map((key) => [key.textContent, key.nextElementSibling.textContent]),
);
const SHAPES = {
  PERSON: 'ellipse',
  COMPANY: 'round-rectangle',
  AGENCY: 'diamond',
  ORGANIZATION: 'hexagon',
  POLICY: 'triangle',
};

/** The drawing library reads only plain colours: asks the canvas what a style sheet's colour comes to. */
const probe = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', {
  willReadFrequently: true,
});
function colour(name) {
  probe.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  probe.fillRect(0, 0, 1, 1);
  const [red, green, blue] = probe.getImageData(0, 0, 1, 1).data;
  return `rgb(${red},${green},${blue})`;
}

function style(full) {
  const edge = (type, name, more) => ({
    selector: `edge.${type}`,
    style: { 'line-color': colour(name), 'target-arrow-color': colour(name), color: colour(name), ...more },
  });
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 'data(size)',
        height: 'data(size)',
        color: colour('--ink'),
        'font-family': getComputedStyle(document.body).fontFamily,
        'font-size': full ? 13 : 15,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': 110,
        'text-overflow-wrap': 'anywhere',
        'text-outline-color': colour('--surface'),
        'text-outline-width': 2,
        'border-width': 2,
        'border-color': colour('--surface'),
        'min-zoomed-font-size': 6,
      },
    },
    ...Object.entries(SHAPES).map(([type, shape]) => ({
      selector: `node.${type}`,
      style: { shape, 'background-color': colour(`--${type.toLowerCase()}`) },
    })),
    { selector: 'node.centre', style: { 'font-size': full ? 15 : 17, 'font-weight': 700 } },
    { selector: 'node:selected', style: { 'border-color': colour('--ink'), 'border-width': 3 } },
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        label: 'data(label)',
        'font-family': getComputedStyle(document.body).fontFamily,
        'font-size': full ? 11 : 13,
        'text-rotation': 'autorotate',
        'text-wrap': 'ellipsis',
        'text-max-width': 96,
        'text-background-color': colour('--surface'),
        'text-background-opacity': 1,
        'text-background-padding': 1,
        'min-zoomed-font-size': 7,
      },
    },
    edge('SPOKE_ABOUT', '--line-strong', { color: colour('--soft') }),
    edge('PROPOSED', '--policy', { 'line-style': 'dashed' }),
    edge('FUNDED', '--company', {}),
    edge('AFFILIATED_WITH', '--person', { 'line-style': 'dotted' }),
    { selector: 'edge:selected', style: { 'line-color': colour('--ink'), 'target-arrow-color': colour('--ink'), color: colour('--ink') } },
  ];
}

function relation(edge) {
  const times = edge.count > 1 ? words['graph.times'].replace('{0}', edge.count) : '';
  const what = edge.type === 'AFFILIATED_WITH' && edge.label ? edge.label : [words[`edge.${edge.type}`], edge.label].filter(Boolean).join(' ');
  return [what, times].filter(Boolean).join(' ');
}

const elementsOf = (graph) => [
  ...graph.nodes.map((node) => ({
    group: 'nodes',
    classes: node.type,
    data: { id: `n:${node.id}`, entity: node, name: node.name, size: 22 + 7 * Math.log2(1 + node.degree) },
  })),
  ...graph.edges.map((edge) => ({
    group: 'edges',
    classes: edge.type,
    data: {
      id: `e:${edge.id}`,
      source: `n:${edge.source}`,
      target: `n:${edge.target}`,
      fact: edge,
      label: relation(edge),
      width: edge.type === 'FUNDED' ? 3 : Math.min(1 + Math.log2(edge.count) / 2, 4),
    },
  })),
];

const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Room that a node needs with its label, across and down. */
const ROOM = { x: 118, y: 74 };
const RINGS = 12;
/** So many relations fit on a small canvas with their labels. */
const FEW = 6;

/** The place nearest to the wanted direction and the origin where nothing else stands. */
function freePlace(origin, direction, taken, nearest, stretch) {
  const isFree = ({ x, y }) => taken.every((other) => Math.hypot((x - other.x) / ROOM.x, (y - other.y) / ROOM.y) >= 1);
  let best = null;
  for (let ring = 0; ring < RINGS && !(best && best.cost < nearest + 80 * ring); ring += 1) {
    const radius = nearest + 80 * ring;
    const steps = Math.round((Math.PI * radius) / 30);
    for (let step = -steps; step <= steps; step += 1) {
      const angle = direction + (step / steps) * Math.PI;
      const place = {
        x: origin.x + radius * stretch * Math.cos(angle),
        y: origin.y + (radius / stretch) * Math.sin(angle),
      };
      const cost = radius + (90 * Math.abs(step)) / steps;
      if ((!best || cost < best.cost) && isFree(place)) {
        best = { ...place, cost };
      }
    }
  }
  return best ?? { x: origin.x, y: origin.y + nearest + 80 * RINGS + ROOM.y * taken.length };
}

class Picture {
  constructor(canvas) {
    this.canvas = canvas;
    this.full = 'full' in canvas.dataset;
    this.expanded = new Set();
    this.cy = window.cytoscape({
      container: canvas,
      style: style(this.full),
      minZoom: 0.2,
      maxZoom: 3,
      userZoomingEnabled: this.full,
      userPanningEnabled: this.full,
      boxSelectionEnabled: false,
      autoungrabify: !this.full,
    });
    canvas.picture = this;
    this.cy.on('tap', 'node', ({ target }) => this.tapped(target));
    this.cy.on('tap', 'edge', ({ target }) => this.show(target));
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.cy.style(style(this.full)));
  }

  async fetch(entity) {
    const address = new URL(this.canvas.dataset.graph, location.href);
    address.searchParams.set('entity', entity);
    address.searchParams.set('depth', '1');
    const response = await fetch(address, { headers: { Accept: 'application/json' } });
    if (!response.ok) {
      throw new Error(String(response.status));
    }
    return response.json();
  }

  /** Adds what is around an entity; what is drawn already stays where it is. */
  async expand(entity) {
    if (this.expanded.has(entity)) {
      return;
    }
    this.expanded.add(entity);
    try {
      const graph = await this.fetch(entity);
      this.place(entity, this.cy.add(elementsOf(graph).filter(({ data }) => this.cy.getElementById(data.id).empty())));
      this.say(graph.truncated ? words['graph.truncated'] : '');
    } catch {
      this.expanded.delete(entity);
      this.say(words['graph.failed']);
    }
  }

  place(entity, added) {
    const centre = this.cy.getElementById(`n:${entity}`);
    const first = added.nodes().contains(centre);
    if (first) {
      centre.addClass('centre').position({ x: 0, y: 0 });
    }
    this.spread(centre, added.nodes().difference(centre), first);
    if (first) {
      this.fit();
    }
    if (this.full) {
      listEdges(added.edges());
    } else if (this.cy.edges().length > FEW) {
      this.cy.edges().data('label', '');
    }
  }

  /** Finds free places around a node: all around the first one, on the side that faces away from all others later. */
  spread(centre, nodes, allAround) {
    const origin = { ...centre.position() };
    const taken = this.cy.nodes().difference(nodes).map((node) => ({ ...node.position() }));
    const box = this.cy.nodes().difference(nodes).boundingBox();
    const away = Math.atan2(origin.y - (box.y1 + box.y2) / 2, origin.x - (box.x1 + box.x2) / 2);
    const arc = allAround ? 2 * Math.PI * (1 - 1 / nodes.length) : Math.min(1.5 * Math.PI, 0.5 * nodes.length);
    nodes.sort((one, other) => one.data('entity').type.localeCompare(other.data('entity').type)).forEach((node, index) => {
      const turn = nodes.length > 1 ? (index / (nodes.length - 1) - 0.5) * arc : 0;
      const place = freePlace(origin, (allAround ? -Math.PI / 2 : away) + turn, taken, this.full ? 150 : 110, this.stretch());
      taken.push(place);
      if (allAround || still) {
        node.position(place);
      } else {
        node.position(origin).animate({ position: place, duration: 250, complete: () => this.reveal() });
      }
    });
    if (!allAround) {
      this.reveal();
    }
  }

  /** Rings are as wide or as high as the canvas. */
  stretch() {
    return Math.min(1.3, Math.max(0.8, Math.sqrt(this.cy.width() / this.cy.height())));
  }

  fit() {
    this.cy.fit(this.cy.elements(), this.full ? 48 : 20);
    if (this.cy.zoom() > 1.4) {
      this.cy.zoom(1.4);
      this.cy.center();
    }
  }

  /** Zooms out when something lies outside, and never in. */
  reveal() {
    const box = this.cy.elements().renderedBoundingBox();
    if (box.x1 < 0 || box.y1 < 0 || box.x2 > this.cy.width() || box.y2 > this.cy.height()) {
      this.cy.animate({ fit: { eles: this.cy.elements(), padding: 36 }, duration: still ? 0 : 250 });
    }
  }

  tapped(node) {
    const { id } = node.data('entity');
    if (!this.full) {
      location.assign(this.canvas.dataset.entities + encodeURIComponent(id));
      return;
    }
    this.expand(id).then(() => this.show(node));
  }

  show(element) {
    const panel = document.querySelector('[data-panel]');
    if (panel) {
      panel.replaceChildren(element.isNode() ? nodePanel(element) : edgePanel(element));
    }
  }

  say(text) {
    const status = document.querySelector('[data-status]');
    if (status) {
      status.textContent = text;
    }
  }
}

const canvases = [...document.querySelectorAll('[data-graph]')];
const { entities, articles } = canvases[0].dataset;
const pageOf = (id) => entities + encodeURIComponent(id);
const placeOf = ({ articleId, start, end }) => `${articles}${encodeURIComponent(articleId)}#s-${start}-${end}`;
const copyOf = (name) => document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);

function fill(place, text, href) {
  place.textContent = text;
  if (href) {
    place.href = href;
  }
}

function fillTriple(copy, edge) {
  const fact = edge.data('fact');
  fill(copy.querySelector('[data-from]'), edge.source().data('name'), pageOf(fact.source));
  fill(copy.querySelector('[data-to]'), edge.target().data('name'), pageOf(fact.target));
  fill(copy.querySelector('[data-relation]'), relation(fact));
  copy.querySelector('[data-relation]').classList.add(fact.type);
  return fact;
}

function edgePanel(edge) {
  const copy = copyOf('edge-panel');
  const { evidence } = fillTriple(copy, edge);
  fill(copy.querySelector('[data-evidence]'), evidence.text);
  fill(copy.querySelector('[data-day]'), evidence.publishedOn ?? '');
  fill(copy.querySelector('[data-publisher]'), evidence.publisher ?? '');
  fill(copy.querySelector('[data-title]'), evidence.title ?? words['article.untitled']);
  copy.querySelectorAll('.meta > :empty').forEach((part) => part.remove());
  copy.querySelector('[data-place]').href = placeOf(evidence);
  return copy;
}

function nodePanel(node) {
  const entity = node.data('entity');
  const copy = copyOf('node-panel');
  fill(copy.querySelector('[data-type]'), words[`type.${entity.type}`]);
  copy.querySelector('[data-type]').classList.add(entity.type);
  fill(copy.querySelector('[data-node]'), entity.name, pageOf(entity.id));
  fill(copy.querySelector('[data-degree]'), words['graph.facts'].replace('{0}', entity.degree));
  copy.querySelector('[data-centre]').href = `?entity=${encodeURIComponent(entity.id)}`;
  copy.querySelector('[data-node-edges]').append(...node.connectedEdges().map(rowOf));
  return copy;
}

function rowOf(edge) {
  const copy = copyOf('row');
  const { evidence } = fillTriple(copy, edge);
  fill(copy.querySelector('[data-place]'), evidence.text, placeOf(evidence));
  return copy;
}

function listEdges(edges) {
  const list = document.querySelector('[data-edges]');
  const known = new Set([...list.querySelectorAll('[data-edge]')].map((row) => row.dataset.edge));
  edges
    .filter((edge) => !known.has(edge.data('fact').id))
    .forEach((edge) => {
      const row = rowOf(edge);
      row.dataset.edge = edge.data('fact').id;
      list.append(row);
    });
}

for (const canvas of canvases) {
  const picture = new Picture(canvas);
  picture.expand(canvas.dataset.entity);
  canvas.parentElement.querySelectorAll('[data-zoom]').forEach((button) =>
    button.addEventListener('click', () => {
      const { cy } = picture;
      if (button.dataset.zoom === 'fit') {
        cy.animate({ fit: { eles: cy.elements(), padding: 48 }, duration: still ? 0 : 200 });
      } else {
        const factor = button.dataset.zoom === 'in' ? 1.3 : 1 / 1.3;
        cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
      }
    }),
  );
}
