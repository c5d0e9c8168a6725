import {drawLandscape} from './charts.js';
import {hit, openDocument} from './documents.js';
import {sectors} from './sectors.js';
import {ask, byId, element, language, marked, say, speakOther, treeRow} from './shared.js';

let cursor = null;
/** The values chosen of facets as FIELD=value, and the query they were chosen of. */
const chosen = new Set();
let chosenOf = null;
let lastLandscape = null;

function showError(target, query, error) {
  const problem = error.problem;
  const place = problem && problem.start !== undefined
    ? '\n' + query + '\n' + carets(query, problem.start, Math.max(problem.end, problem.start + 1)) : '';
  byId(target).textContent = error.message + place;
  if (problem?.suggestions) {
    byId(target).append(element('div', {}, say().meant, ...problem.suggestions.flatMap(name => [' ',
      element('button', {type: 'button', class: 'similar', onclick: () => run(instead(query, problem, name))}, name)])));
  }
}

/** A line that points at a part of the query above it: below each character one as wide. */
function carets(query, start, end) {
  const points = [...query];
  while (points.length < end) {
    points.push(' ');
  }
  const wide = point => /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(point);
  return points.slice(0, end).map((point, place) => place < start ? (wide(point) ? '\u3000' : ' ') : (wide(point) ? '＾' : '^')).join('');
}

/** A query with what was meant in the place of what nothing is named. */
function instead(query, problem, name) {
  const points = [...query];
  const clause = points.slice(problem.start, problem.end).join('');
  const field = clause.slice(0, clause.search(/=(?!=)/) + 1);
  return points.slice(0, problem.start).join('') + field + `"${name}"` + points.slice(problem.end).join('');
}

async function search(more) {
  const query = byId('query').value.trim() || '*';
  if (query !== chosenOf) {
    chosen.clear();
    chosenOf = query;
  }
  try {
    const page = await ask('search', {query, choose: [...chosen], limit: 20, highlight: true, cursor: more ? cursor : null,
      sort: query === '*' ? 'newest' : 'relevance', facet: more ? [] : ['TOPIC', 'STATUS', 'PNC', 'PT', 'IPC:8', 'APNOR:8', 'PDY:8']});
    byId('queryError').textContent = '';
    byId('total').textContent = say().total(page.total) + '　';
    byId('total').append(element('span', {class: 'meta'}, say().legal.asOf(page.asOf)));
    if (!more) {
      byId('hits').replaceChildren();
      facets(page.facets);
    }
    byId('hits').append(...page.hits.map(hit));
    cursor = page.nextCursor || null;
    byId('more').hidden = !cursor;
  } catch (error) {
    showError('queryError', query, error);
  }
}

/** Topics with hits; a click asks for those of the topic. */
function topics(values) {
  const found = values.filter(value => value.count > 0);
  return found.length === 0 ? [] : [element('h3', {}, say().fields.TOPIC), ...found.map(value => treeRow(value.value,
    value.title[language()] || value.title.zh, value.count, {onclick: () => run(narrowed(value.query))}))];
}

/** A query with a topic, which goes without a part that finds everything. */
const narrowed = query => query.replace(/^\(\*\) and /, '');

/** Searches for a query from wherever it is asked. */
function run(query) {
  byId('query').value = query;
  if (location.hash === '#/search' || location.hash === '') {
    search(false);
  } else {
    location.hash = '#/search';
  }
  byId('query').focus();
}

function facets(counts) {
  const groups = topics(counts.TOPIC || []);
  for (const [field, values] of Object.entries(counts).filter(([name]) => name !== 'TOPIC')) {
    groups.push(element('h3', {}, say().fields[field] || field));
    const rare = [...chosen].filter(choice => choice.startsWith(`${field}=`)).map(choice => choice.slice(field.length + 1))
      .filter(value => !values.some(shown => shown.value === value)).map(value => ({value, count: ''}));
    for (const value of [...values, ...rare]) {
      const label = {PT: say().types, STATUS: say().legal.state}[field]?.[value.value] || value.value;
      const choice = `${field}=${value.value}`;
      groups.push(element('button', {type: 'button', title: label, 'aria-pressed': String(chosen.has(choice)), onclick: () => {
        if (!chosen.delete(choice)) chosen.add(choice);
        search(false);
      }}, element('span', {}, label), element('span', {}, String(value.count))));
    }
  }
  byId('facets').replaceChildren(...groups);
}

async function landscape() {
  const query = byId('landscapeQuery').value.trim() || '*';
  const unit = byId('unit').value;
  try {
    lastLandscape = await ask('landscape', {query, unit, top: 15});
    byId('landscapeError').textContent = '';
    byId('report').href = `api/v1/landscape.html?${new URLSearchParams({query, unit, lang: language()})}`;
    paintLandscape();
  } catch (error) {
    showError('landscapeError', query, error);
  }
}

function tile(value, label) {
  return element('div', {class: 'tile'}, element('b', {}, String(value)), element('span', {}, label));
}

function paintLandscape() {
  if (!lastLandscape) {
    return;
  }
  const header = lastLandscape.header;
  byId('totals').replaceChildren(tile(header.totals.publications, say().publications),
    tile(header.totals.applications, say().applications), tile(header.totals.families, say().families),
    tile(lastLandscape.players.applicants.values, say().labels.applicants));
  drawLandscape(lastLandscape, say());
}

function alertCard(alert) {
  const matches = number => alert.evidence.matches.filter(match => match.document === number).slice(0, 2);
  return element('article', {class: `alert ${alert.severity}`},
    element('span', {class: 'badge'}, say().severity[alert.severity]), ' ',
    element('span', {class: 'meta'}, `${alert.snapshotId}　${alert.alertId}`),
    element('h3', {}, alert.title[language()]),
    element('div', {}, alert.explanation.meaning[language()]),
    element('div', {class: 'meta'}, alert.explanation.rule[language()]),
    element('div', {class: 'meta'}, alert.explanation.source[language()]),
    element('ul', {}, ...alert.evidence.documents.slice(0, 50).map(found => element('li', {},
      element('button', {class: 'number', type: 'button', onclick: () => openDocument(found.number)}, found.number),
      ' ', element('span', {class: 'title'}, found.title), ' ',
      element('span', {class: 'badge'}, say().causes[found.cause] || ''),
      ...matches(found.number).map(match => element('p', {class: 'snippet'}, element('code', {}, match.clauseText + ' '),
        ...marked(match.fragments[0])))))),
    element('p', {class: 'hint'}, alert.recommendedAction[language()] + '　' + say().disclaimer));
}

async function alerts() {
  const [watches, found] = await Promise.all([ask('watches'), ask('alerts')]);
  byId('watchList').replaceChildren(...watches.map(watch => element('li', {}, watch.name + ' ',
    element('code', {}, watch.query))));
  byId('alertList').replaceChildren(...(found.items.length ? found.items.map(alertCard)
    : [element('p', {class: 'hint'}, say().none)]));
}

async function about() {
  const info = await ask('info');
  byId('infoTiles').replaceChildren(tile(info.documents, say().documents), tile(info.snapshot, say().snapshot),
    tile(info.watches, say().watches), tile(info.alerts, say().alerts));
  byId('batches').replaceChildren(element('tr', {}, ...say().batch.map(name => element('th', {}, name))),
    ...info.batches.map(batch => element('tr', {}, ...[batch.number, batch.importedAt.replace('T', ' '),
      batch.sources.map(source => `${source.name} ${source.accepted}`).join('；'), batch.added, batch.updated,
      batch.unchanged].map(cell => element('td', {}, String(cell))))));
}

const rooms = {search: () => search(false), sectors: () => sectors(run), landscape, alerts, about};

function enter() {
  const room = location.hash.slice(2) in rooms ? location.hash.slice(2) : 'search';
  for (const name of Object.keys(rooms)) {
    byId(name).hidden = name !== room;
  }
  document.querySelectorAll('nav a').forEach(link => link.classList.toggle('here', link.hash === '#/' + room));
  rooms[room]();
}

function speak() {
  document.documentElement.lang = language() === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-i18n]').forEach(node => { node.textContent = say()[node.dataset.i18n]; });
  byId('language').textContent = say().language;
}

byId('searchForm').addEventListener('submit', event => { event.preventDefault(); search(false); });
byId('landscapeForm').addEventListener('submit', event => { event.preventDefault(); landscape(); });
byId('sectorUnit').addEventListener('change', () => sectors(run));
byId('unit').addEventListener('change', landscape);
byId('more').addEventListener('click', () => search(true));
document.querySelector('.close').addEventListener('click', () => byId('document').close());
byId('language').addEventListener('click', () => {
  speakOther();
  speak();
  enter();
});
addEventListener('hashchange', enter);
speak();
enter();
