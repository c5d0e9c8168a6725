import {ask, byId, element, language, say, treeRow} from './shared.js';

/** The sectors of the database: each its topics with how much they hold; a click runs the query of a topic. */
export async function sectors(run) {
  const unit = byId('sectorUnit').value;
  const all = await ask('sectors', {unit});
  byId('sectorList').replaceChildren(...(all.length ? all.map(sector => card(sector, run))
    : [element('p', {class: 'hint'}, say().sector.none)]));
}

function card(sector, run) {
  const words = say().sector;
  const name = topic => topic.name[language()] || topic.name.zh;
  const rows = sector.topics.flatMap(topic => {
    const hand = words.byHand(topic).join('，');
    return [treeRow(topic.path, name(topic), topic.count, {onclick: () => run(`TOPIC="${topic.path}"`)}),
      ...(hand ? [element('div', {class: 'meta', style: `--depth: ${topic.path.split('/').length - 1}`}, hand)] : [])];
  });
  return element('div', {class: 'card'}, element('h2', {}, name(sector.topics[0])),
    element('p', {class: 'meta'}, words.about(sector, say().unitOf[sector.unit])),
    element('div', {class: 'tree'}, ...rows));
}
