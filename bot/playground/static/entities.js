// Draws a text with its entities. Offsets are UTF-16 units, which is what JavaScript counts in.

import { LOCALES, copy, el, toast } from "./dom.js";

const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE_LINK = /^(https?|tg|mailto):/i;

/** Return nodes for a text; `view` tells language, zone, words and the world's now. */
export function rich(text, entities, view) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return span(text, 0, text.length, sorted, view);
}

function span(text, from, to, entities, view) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    const begin = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (begin >= end) continue;
    if (begin > at) nodes.push(text.slice(at, begin));
    const inner = entities.slice(i + 1).filter((other) => other.offset < end);
    nodes.push(draw(entity, text.slice(begin, end), () => span(text, begin, end, inner, view), view));
    // A quote or a block of code ends its own line; the line break after it would be an empty line.
    at = BLOCKS.has(entity.type) && text[end] === "\n" ? end + 1 : end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function draw(entity, text, children, view) {
  switch (entity.type) {
    case "bold": return el("b", {}, ...children());
    case "italic": return el("i", {}, ...children());
    case "underline": return el("u", {}, ...children());
    case "strikethrough": return el("s", {}, ...children());
    case "blockquote": return el("blockquote", {}, ...children());
    case "expandable_blockquote": return expandable(children(), view);
    case "spoiler": return spoiler(children(), view);
    case "code":
    case "pre": return copyable(entity, text, view);
    case "url": return link(/^\w+:/.test(text) ? text : `http://${text}`, [text]);
    case "email": return link(`mailto:${text}`, [text]);
    case "text_link": return link(entity.url, children());
    case "bot_command": return el("button", { type: "button", class: "inline", "data-command": text }, text);
    case "date_time": return dateTime(entity, text, view);
    case "mention":
    case "text_mention":
    case "hashtag": return el("span", { class: "mention" }, text);
    default: return el("span", {}, ...children());
  }
}

function link(url, children) {
  if (!SAFE_LINK.test(url)) return el("span", {}, ...children);
  return el("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, ...children);
}

function copyable(entity, text, view) {
  const press = async () => { await copy(text); toast(view.words.copied); };
  const attributes = { type: "button", class: `copy ${entity.type}`, title: view.words.copyHint, onclick: press, "data-testid": "copyable" };
  const code = el("code", {}, text);
  if (entity.type === "code") return el("button", attributes, code);
  return el("button", attributes, el("span", { class: "label", "aria-hidden": "true" }, entity.language || view.words.copyHint), code);
}

function spoiler(children, view) {
  const node = el("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": view.words.spoiler }, ...children);
  const open = () => { node.classList.add("open"); node.removeAttribute("role"); node.removeAttribute("aria-label"); };
  node.addEventListener("click", open);
  node.addEventListener("keydown", (event) => { if (event.key === "Enter" || event.key === " ") { event.preventDefault(); open(); } });
  return node;
}

function expandable(children, view) {
  const quote = el("blockquote", { class: "folded" }, ...children);
  const more = el("button", { type: "button", class: "inline more", onclick: () => { quote.classList.remove("folded"); more.remove(); } }, view.words.more);
  return el("span", {}, quote, more);
}

function dateTime(entity, text, view) {
  const at = new Date(entity.unix_time * 1000);
  const full = format(at, view, { dateStyle: "full", timeStyle: "short" });
  const attributes = { datetime: at.toISOString(), title: `${full} (${view.zone})`, "data-testid": "date-time" };
  return el("time", attributes, shown(entity.date_time_format || "", at, text, view));
}

function shown(wanted, at, text, view) {
  if (!wanted) return text;
  if (wanted === "r") return relative(at, view);
  const options = {};
  if (wanted.includes("w")) options.weekday = wanted.includes("D") ? "long" : "short";
  if (wanted.includes("d")) Object.assign(options, { day: "numeric", month: "numeric", year: "2-digit" });
  if (wanted.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/t/i.test(wanted)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
  if (wanted.includes("T")) options.second = "2-digit";
  return format(at, view, options);
}

export function format(at, view, options) {
  return new Intl.DateTimeFormat(LOCALES[view.language], { timeZone: view.zone, hourCycle: "h23", ...options }).format(at);
}

export function relative(at, view) {
  const seconds = Math.round((at - view.now()) / 1000);
  const steps = [[60, "second", 1], [3600, "minute", 60], [86400, "hour", 3600], [Infinity, "day", 86400]];
  const [, unit, size] = steps.find(([limit]) => Math.abs(seconds) < limit);
  return new Intl.RelativeTimeFormat(LOCALES[view.language], { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}
