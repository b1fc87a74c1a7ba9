// Small tools for the page: making elements, asking the server, copying. Text is always text, never markup.

import { WORDS } from "./words.js";

export const $ = (id) => document.getElementById(id);

/** Make an element: el("button", {class: "x", onclick}, "text", child...). */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Tell the server what a person does; throws with the server's words when it refuses. */
export async function act(name, wish = {}) {
  const request = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(wish) };
  const response = await fetch(`/play/${name}`, request).catch(() => {
    throw new Error(WORDS[document.documentElement.lang].offline); // the browser's own words are English and technical
  });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error);
  return answer.result;
}

/** Copy text, also where the clipboard needs the old way. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = el("textarea", { class: "offscreen", readonly: true });
    area.value = text;
    document.body.append(area);
    const before = document.activeElement;
    area.select();
    document.execCommand("copy");
    area.remove();
    before?.focus?.();
  }
}

let toastTimer;
/** Show a short message over the chat. */
export function toast(text) {
  const node = $("toast");
  node.textContent = text;
  node.hidden = false;
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => { node.hidden = true; }, Math.min(8000, 2200 + text.length * 45));
}

/** Ask or tell in a dialog; resolves to whether the person agreed. */
export function ask(text, ok, { confirm = false } = {}) {
  const dialog = $("dialog");
  $("dialog-text").textContent = text;
  $("dialog-ok").textContent = ok;
  $("dialog-ok").className = confirm ? "danger" : "";
  $("dialog-cancel").hidden = !confirm;
  dialog.returnValue = "";
  dialog.showModal();
  (confirm ? $("dialog-cancel") : $("dialog-ok")).focus();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

export const LOCALES = { id: "id-ID", de: "de-DE", en: "en-GB" };
