import {texts} from './texts.js';

export const byId = id => document.getElementById(id);

let lang = localStorage.getItem('lang') === 'en' ? 'en' : 'zh';

/** The language of the page, zh or en. */
export const language = () => lang;

/** The texts of the page in its language. */
export const say = () => texts[lang];

export function speakOther() {
  lang = lang === 'zh' ? 'en' : 'zh';
  localStorage.setItem('lang', lang);
}

/** Makes an element; text is always text, never markup. */
export function element(name, attributes = {}, ...children) {
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

/** Asks the service; an error carries the problem it answered. */
export async function ask(path, parameters = {}) {
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

/** What matched, between what stands around it. */
export function marked(fragment) {
  return [fragment.text.slice(0, fragment.start),
    element('mark', {}, fragment.text.slice(fragment.start, fragment.end)), fragment.text.slice(fragment.end)];
}

/** A tree that is told in order, each entry by a path: one button a row, indented by its depth. */
export function treeRow(path, label, count, attributes) {
  const depth = path.split('/').length - 1;
  return element('button', {type: 'button', title: label, style: `--depth: ${depth}`, ...attributes},
    element('span', {}, label), element('span', {}, String(count)));
}
