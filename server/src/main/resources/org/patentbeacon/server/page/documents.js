import {ask, byId, element, language, marked, say} from './shared.js';
import {family, freeToUse, legal} from './rights.js';

/** A symbol, which tells the title of its class to who points at it. */
function classSymbol(symbol, titles) {
  const title = titles?.[symbol];
  return element('span', title ? {class: 'class', title: title[language()] || title.zh || title.en} : {}, symbol);
}

/** The offices of which legal events are loaded; null when nobody says. */
const telling = await ask('info').then(info => info.legalEventOffices, () => null);

/** The legal state of a hit, of which a click tells the whole story. */
function stateChip(found) {
  const words = say().legal;
  const since = found.lapsed ? ` ${words.since(found.lapsed)}` : '';
  const silent = found.status === 'UNKNOWN' && telling?.includes(found.number.slice(0, 2)) === false ? ` · ${words.remarks.NO_LEGAL_EVENTS}` : '';
  return element('button', {class: `state ${words.group[found.status]}`, type: 'button', title: words.hint[words.group[found.status]],
    onclick: () => openDocument(found.number, 'legal')}, words.chip[found.status] + since + silent);
}

function familyChip(found) {
  return element('button', {class: 'similar', type: 'button', title: say().families,
    onclick: () => openDocument(found.number, 'family')}, say().familyOf(found.familySize));
}

/** A document that was found: what people see first of it, and where to go from there. */
export function hit(found) {
  const meta = [found.publicationDate, (found.applicants || []).join('；')].filter(Boolean).join('　');
  return element('li', {},
    element('div', {}, element('button', {class: 'number', type: 'button', onclick: () => openDocument(found.number)},
      found.number), ' ', element('span', {class: 'title'}, found.title)),
    element('div', {class: 'meta'}, meta + '　',
      ...(found.ipc || []).slice(0, 4).flatMap(symbol => [classSymbol(symbol, found.classTitles), ' '])),
    element('div', {class: 'chips'}, found.status ? stateChip(found) : null, found.familySize ? familyChip(found) : null,
      element('button', {class: 'similar', type: 'button', onclick: () => openDocument(found.number, 'similar')}, say().similar)),
    ...(found.snippets || []).slice(0, 3).map(match => element('p', {class: 'snippet'},
      element('code', {}, match.clauseText + ' '), ...marked(match.fragments[0]))));
}

const views = {text: number => ask(`documents/${encodeURIComponent(number)}`).then(text),
  legal: number => ask(`documents/${encodeURIComponent(number)}/status`).then(legal),
  family: number => ask(`documents/${encodeURIComponent(number)}/family`).then(found => family(found, openDocument)),
  freeToUse: number => ask(`documents/${encodeURIComponent(number)}/freetouse`).then(freeToUse),
  similar: number => ask('similar', {number}).then(similar)};

/** Opens a document in one of its views, which stand side by side as tabs. */
export async function openDocument(number, view = 'text') {
  const body = element('div', {id: 'view', role: 'tabpanel', tabindex: '0', 'aria-label': say().views[view]});
  byId('documentBody').replaceChildren(element('div', {role: 'tablist', 'aria-label': number, onkeydown: along},
    ...Object.keys(views).map(name => element('button', {type: 'button', role: 'tab', 'aria-selected': String(name === view),
      tabindex: name === view ? '0' : '-1', onclick: () => openDocument(number, name)}, say().views[name]))), body);
  if (!byId('document').open) {
    byId('document').showModal();
  }
  document.querySelector('[role="tab"][aria-selected="true"]').focus();
  byId('document').scrollTop = 0;
  try {
    body.replaceChildren(...[await views[view](number)].flat());
  } catch (error) {
    body.replaceChildren(element('p', {class: 'error', role: 'alert'}, error.message));
  }
}

/** The arrows go from tab to tab. */
function along(event) {
  const step = {ArrowRight: 1, ArrowLeft: -1}[event.key];
  if (step) {
    const tabs = [...event.currentTarget.children];
    tabs[(tabs.indexOf(document.activeElement) + step + tabs.length) % tabs.length].click();
  }
}

function text(found) {
  const label = say().labels;
  const names = role => (found.parties || []).filter(party => party.role === role && party.name)
    .map(party => party.name.original || party.name.latin).join('；');
  const rows = [[label.number, found.id], [label.published, found.publication?.date],
    [label.application, found.application?.original || found.application?.id], [label.filed, found.application?.date],
    [label.applicants, names('applicant')], [label.inventors, names('inventor')],
    ['IPC', (found.classifications || []).filter(c => c.scheme === 'IPC').map(c => c.symbol).join(' ')],
    ...(found.abstracts || []).map(abstract => [label.abstract, abstract.text])];
  const claims = (found.claimSets || []).flatMap(set => set.claims);
  return [
    element('h2', {}, ...(found.titles || []).map(title => element('div', {}, title.text))),
    element('dl', {}, ...rows.filter(([, value]) => value).flatMap(([name, value]) =>
      [element('dt', {}, name), element('dd', {}, value)])),
    ...(claims.length ? [element('h2', {}, label.claims)] : []),
    ...claims.map(claim => element('p', {}, `${claim.number}. ${claim.text}`))];
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

function similar(page) {
  return [
    element('h2', {}, say().similarTo(page.seeds.join('、'))),
    ...page.notices.map(notice => element('p', {class: 'hint'}, say().notices[notice.code]?.(notice) || notice.message)),
    page.hits.length ? element('ol', {class: 'hits'}, ...page.hits.map(found => {
      const shown = hit(found);
      shown.append(...(found.others.length ? [others(found.others)] : []), ...found.evidence.map(reason));
      return shown;
    })) : element('p', {class: 'hint'}, say().nothingSimilar)];
}

function others(numbers) {
  return element('div', {class: 'meta'}, say().others, ...numbers.flatMap(number => [' ',
    element('button', {class: 'number', type: 'button', onclick: () => openDocument(number)}, number)]));
}
