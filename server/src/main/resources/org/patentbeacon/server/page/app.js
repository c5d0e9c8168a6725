import {texts} from './texts.js';
import {drawLandscape} from './charts.js';

const byId = id => document.getElementById(id);
let lang = localStorage.getItem('lang') === 'en' ? 'en' : 'zh';
let cursor = null;
/** The values chosen of facets as FIELD=value, and the query they were chosen of. */
const chosen = new Set();
let chosenOf = null;
let lastLandscape = null;
const say = () => texts[lang];

/** Makes an element; text is always text, never markup. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) {
      made.addEventListener(key.slice(2), value);
    } else {
      made.setAttribute(key, value);
    }
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

async function ask(path, parameters = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined) {
        query.append(key, one);
      }
    }
  }
  const answer = await fetch(`api/v1/${path}?${query}`);
  const body = await answer.json();
  if (!answer.ok) {
    throw Object.assign(new Error(body.detail), {problem: body});
  }
  return body;
}

function showError(target, query, error) {
  const problem = error.problem;
  const place = problem && problem.start !== undefined
    ? '\n' + query + '\n' + ' '.repeat(problem.start) + '^'.repeat(Math.max(1, problem.end - problem.start)) : '';
  byId(target).textContent = error.message + place;
}

function marked(fragment) {
  return [fragment.text.slice(0, fragment.start),
    element('mark', {}, fragment.text.slice(fragment.start, fragment.end)), fragment.text.slice(fragment.end)];
}

/** A symbol, which tells the title of its class to who points at it. */
function classSymbol(symbol, titles) {
  const title = titles?.[symbol];
  return element('span', title ? {class: 'class', title: title[lang] || title.zh || title.en} : {}, symbol);
}

function hit(found) {
  const meta = [found.publicationDate, (found.applicants || []).join('；')].filter(Boolean).join('　');
  return element('li', {},
    element('div', {}, element('button', {class: 'number', type: 'button', onclick: () => openDocument(found.number)},
      found.number), ' ', element('span', {class: 'title'}, found.title)),
    element('div', {class: 'meta'}, meta + '　',
      ...(found.ipc || []).slice(0, 4).flatMap(symbol => [classSymbol(symbol, found.classTitles), ' ']),
      element('button', {class: 'similar', type: 'button', onclick: () => openSimilar(found.number)}, say().similar)),
    ...(found.snippets || []).slice(0, 3).map(match => element('p', {class: 'snippet'},
      element('code', {}, match.clauseText + ' '), ...marked(match.fragments[0]))));
}

async function search(more) {
  const query = byId('query').value.trim() || '*';
  if (query !== chosenOf) {
    chosen.clear();
    chosenOf = query;
  }
  try {
    const page = await ask('search', {query, choose: [...chosen], limit: 20, highlight: true, cursor: more ? cursor : null,
      sort: query === '*' ? 'newest' : 'relevance', facet: more ? [] : ['PNC', 'PT', 'IPC:8', 'AP:8', 'PDY:8']});
    byId('queryError').textContent = '';
    byId('total').textContent = say().total(page.total);
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

function facets(counts) {
  const groups = [];
  for (const [field, values] of Object.entries(counts)) {
    groups.push(element('h3', {}, say().fields[field] || field));
    const rare = [...chosen].filter(choice => choice.startsWith(`${field}=`)).map(choice => choice.slice(field.length + 1))
      .filter(value => !values.some(shown => shown.value === value)).map(value => ({value, count: ''}));
    for (const value of [...values, ...rare]) {
      const label = field === 'PT' ? say().types[value.value] || value.value : value.value;
      const choice = `${field}=${value.value}`;
      groups.push(element('button', {type: 'button', title: label, 'aria-pressed': String(chosen.has(choice)), onclick: () => {
        if (!chosen.delete(choice)) chosen.add(choice);
        search(false);
      }}, element('span', {}, label), element('span', {}, String(value.count))));
    }
  }
  byId('facets').replaceChildren(...groups);
}

async function openDocument(number) {
  const found = await ask(`documents/${encodeURIComponent(number)}`);
  const label = say().labels;
  const names = role => (found.parties || []).filter(party => party.role === role && party.name)
    .map(party => party.name.original || party.name.latin).join('；');
  const rows = [[label.number, found.id], [label.published, found.publication?.date],
    [label.application, found.application?.original || found.application?.id], [label.filed, found.application?.date],
    [label.applicants, names('applicant')], [label.inventors, names('inventor')],
    ['IPC', (found.classifications || []).filter(c => c.scheme === 'IPC').map(c => c.symbol).join(' ')],
    ...(found.abstracts || []).map(text => [label.abstract, text.text])];
  const claims = (found.claimSets || []).flatMap(set => set.claims);
  byId('documentBody').replaceChildren(
    element('h2', {}, ...(found.titles || []).map(title => element('div', {}, title.text))),
    element('p', {}, element('button', {class: 'similar', type: 'button', onclick: () => openSimilar(found.id)},
      say().similar)),
    element('dl', {}, ...rows.filter(([, value]) => value).flatMap(([name, value]) =>
      [element('dt', {}, name), element('dd', {}, value)])),
    ...(claims.length ? [element('h2', {}, label.claims)] : []),
    ...claims.map(claim => element('p', {}, `${claim.number}. ${claim.text}`)));
  showDocument();
}

/** Why a document is near, by one signal. */
function reason(evidence) {
  const words = say().evidence;
  const listed = what => what.slice(0, 5).join(words.between)
    + (what.length > 5 ? words.between + words.more(what.length - 5) : '');
  const byHow = Map.groupBy(evidence.shared, one => one.how);
  const parts = [...byHow].map(([how, all]) => (words.how[how] || '') + (how === 'CITES' ? '' : listed(all.map(one => one.what))));
  const cosine = evidence.signal === 'MEANING' ? words.cosine((2 * evidence.score - 1).toFixed(2)) : '';
  return element('p', {class: 'snippet'}, element('code', {}, words.place(words.signals[evidence.signal], evidence.rank)),
    ' ' + cosine + parts.join(words.between));
}

async function openSimilar(number) {
  try {
    similar(await ask('similar', {number}));
  } catch (error) {
    byId('documentBody').replaceChildren(element('p', {class: 'error', role: 'alert'}, error.message));
  }
  showDocument();
}

function similar(page) {
  byId('documentBody').replaceChildren(
    element('h2', {}, say().similarTo(page.seeds.join('、'))),
    ...page.notices.map(notice => element('p', {class: 'hint'}, say().notices[notice.code]?.(notice) || notice.message)),
    page.hits.length ? element('ol', {class: 'hits'}, ...page.hits.map(found => {
      const shown = hit(found);
      shown.append(...(found.others.length ? [others(found.others)] : []), ...found.evidence.map(reason));
      return shown;
    })) : element('p', {class: 'hint'}, say().nothingSimilar));
}

function others(numbers) {
  return element('div', {class: 'meta'}, say().others, ...numbers.flatMap(number => [' ',
    element('button', {class: 'number', type: 'button', onclick: () => openDocument(number)}, number)]));
}

function showDocument() {
  if (!byId('document').open) {
    byId('document').showModal();
  }
  byId('document').scrollTop = 0;
}

async function landscape() {
  const query = byId('landscapeQuery').value.trim() || '*';
  const unit = byId('unit').value;
  try {
    lastLandscape = await ask('landscape', {query, unit, top: 15});
    byId('landscapeError').textContent = '';
    byId('report').href = `api/v1/landscape.html?${new URLSearchParams({query, unit, lang})}`;
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
    element('h3', {}, alert.title[lang]),
    element('div', {}, alert.explanation.meaning[lang]),
    element('div', {class: 'meta'}, alert.explanation.rule[lang]),
    element('div', {class: 'meta'}, alert.explanation.source[lang]),
    element('ul', {}, ...alert.evidence.documents.slice(0, 50).map(found => element('li', {},
      element('button', {class: 'number', type: 'button', onclick: () => openDocument(found.number)}, found.number),
      ' ', element('span', {class: 'title'}, found.title), ' ',
      element('span', {class: 'badge'}, say().causes[found.cause] || ''),
      ...matches(found.number).map(match => element('p', {class: 'snippet'}, element('code', {}, match.clauseText + ' '),
        ...marked(match.fragments[0])))))),
    element('p', {class: 'hint'}, alert.recommendedAction[lang] + '　' + say().disclaimer));
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

const rooms = {search: () => search(false), landscape, alerts, about};

function enter() {
  const room = location.hash.slice(2) in rooms ? location.hash.slice(2) : 'search';
  for (const name of Object.keys(rooms)) {
    byId(name).hidden = name !== room;
  }
  document.querySelectorAll('nav a').forEach(link => link.classList.toggle('here', link.hash === '#/' + room));
  rooms[room]();
}

function speak() {
  document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
  document.querySelectorAll('[data-i18n]').forEach(node => { node.textContent = say()[node.dataset.i18n]; });
  byId('language').textContent = say().language;
}

byId('searchForm').addEventListener('submit', event => { event.preventDefault(); search(false); });
byId('landscapeForm').addEventListener('submit', event => { event.preventDefault(); landscape(); });
byId('unit').addEventListener('change', landscape);
byId('more').addEventListener('click', () => search(true));
document.querySelector('.close').addEventListener('click', () => byId('document').close());
byId('language').addEventListener('click', () => {
  lang = lang === 'zh' ? 'en' : 'zh';
  localStorage.setItem('lang', lang);
  speak();
  enter();
});
addEventListener('hashchange', enter);
speak();
enter();
