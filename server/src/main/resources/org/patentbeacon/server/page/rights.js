import {element, language, say} from './shared.js';

/** A table of rows of cells; where there is no room for columns each cell stands on a line of its own, behind its head. */
const table = (heads, rows) => element('div', {class: 'wide', tabindex: '0'}, element('table', {},
  element('tr', {}, ...heads.map(head => element('th', {scope: 'col'}, head))),
  ...rows.map(row => element('tr', {}, ...row.map((cell, column) => element('td', {'data-head': heads[column]}, ...(cell ? [cell] : [])))))));

/** The legal states of an application by country, and what was printed about it, in order. */
export function legal(status) {
  const words = say().legal;
  const rests = event => status.states.some(state => state.evidence.includes(event.eventId));
  const described = state => [words.reasons[state.endReason], state.restorableUntil && words.restorable(state.restorableUntil),
    ...state.remarks.map(remark => words.remarks[remark]), ...state.flags.map(flag => words.flags[flag])].filter(Boolean).join('；');
  return [
    element('h2', {}, status.application || words.noApplication),
    element('p', {class: 'meta'}, words.asOf(status.asOf), '　',
      element('span', {class: `state ${words.group[status.state]}`}, words.state[status.state])),
    table(words.columns, status.states.map(state => [state.country,
      element('span', {class: `state ${words.group[state.state]}`}, words.state[state.state]), state.since, state.termEnd,
      described(state)])),
    element('h3', {}, words.events),
    status.events.length ? element('ol', {class: 'timeline'}, ...status.events.map(event => element('li',
      {class: rests(event) ? 'rests' : ''}, element('time', {}, event.gazetteDate), ' ',
      [event.country, event.designatedState, event.code, event.heading, event.text].filter(Boolean).join('　')
        .replace(/publication (?=[A-Z]{2})/, words.publication)))) : element('p', {class: 'hint'}, words.remarks.NO_LEGAL_EVENTS),
    element('p', {class: 'hint'}, words.advice)];
}

/** The families of a document, with why each member belongs. */
export function family(found, open) {
  const words = say().family_;
  const group = (name, one) => [element('h2', {}, `${name} ${one.id}`),
    element('p', {class: 'meta'}, words.size(one.size, one.offices)),
    table(words.columns, one.members.map(member => [
      element('button', {class: 'number', type: 'button', onclick: () => open(member.number, 'family')}, member.number),
      member.office, member.application,
      member.status ? element('span', {class: `state ${say().legal.group[member.status]}`}, say().legal.state[member.status]) : '',
      member.because.map(reason => reason.words[language()]).join('；')]))];
  return [...group(words.simple, found.simple),
    ...(found.extended.members.length > found.simple.members.length ? group(words.extended, found.extended)
      : [element('p', {class: 'hint'}, words.same)])];
}

/** What a step rests on, with the words of the library in the language of the page. */
function evidence(items) {
  const words = say().legal;
  return items.map(item => item.split(' ').map(word => words.state[word] || words.reasons[word] || words.flags[word] || word)
    .join(' ')).join('；');
}

/** The checklist that says whether a document is a candidate for free use, step by step. */
export function freeToUse(report) {
  const words = say().checklist;
  const answer = report.answer;
  return [
    element('h2', {}, `${answer.publication}（${answer.market}）：${report.words[language()]}`),
    element('p', {class: 'meta'}, words.dates(answer.asOf, answer.sourceCutoff)),
    element('ol', {class: 'timeline'}, ...answer.steps.map(step => element('li', {class: step.outcome},
      element('span', {class: 'badge'}, words.outcomes[step.outcome]), ` ${step.step} ${words.steps[step.step]}`,
      step.evidence.length ? element('div', {class: 'meta'}, evidence(step.evidence)) : null))),
    element('p', {class: 'hint'}, report.scope[language()]),
    element('p', {class: 'hint'}, report.notCovered[language()])];
}
