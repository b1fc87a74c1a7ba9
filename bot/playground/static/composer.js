// Where a person writes: the field, the command menu, editing and replying.

import { $, act, el, toast } from "./dom.js";
import { start } from "./links.js";

let view = null;
let commands = [];
let mode = null; // {kind: "edit" | "reply", message}
let chosen = -1;
let focusWhenOpen = false; // after "Start" the field appears only with the next picture

const field = () => $("chat-input");

/** Take over the current view and its command menu. */
export function setComposer(newView, newCommands) {
  if (view && (view.persona.id !== newView.persona.id || view.chatId !== newView.chatId)) leaveMode();
  view = newView;
  commands = newCommands;
  field().placeholder = view.words.write;
  field().setAttribute("aria-label", view.words.write);
  $("send").setAttribute("aria-label", view.words.sendLabel);
  $("menu-toggle").setAttribute("aria-label", view.words.menu);
  $("menu").setAttribute("aria-label", view.words.menu);
  $("menu-toggle").hidden = !commands.length;
  $("composer").hidden = view.silent;
  $("start-bar").hidden = !view.silent;
  if (focusWhenOpen && !view.silent) {
    focusWhenOpen = false;
    field().focus();
  }
  $("start").textContent = view.blocked ? view.words.restart : view.words.start;
}

async function attempt(name, wish) {
  try {
    await act(name, wish);
    return true;
  } catch (error) {
    toast(error.message);
    return false;
  }
}

/** Send a text as the current persona. */
export function say(text, more = {}) {
  return attempt("send", { persona: view.persona.id, chat: view.chatId, topic: view.topic, text, ...more });
}

async function submit() {
  const text = field().value.trim();
  if (!text) return;
  field().value = "";
  grow();
  const current = mode;
  leaveMode();
  const message = current?.message.message_id;
  const wish = { persona: view.persona.id, chat: view.chatId, text };
  const ok = current?.kind === "edit" ? await attempt("edit", { ...wish, message }) : await say(text, message ? { reply_to: message } : {});
  if (!ok && !field().value) field().value = text;
}

/** Return the message that is being answered and forget it: the answer may be a voice message. */
export function takeReply() {
  const answered = mode?.kind === "reply" ? mode.message.message_id : undefined;
  if (answered) leaveMode();
  return answered;
}

/** Edit one's own message or reply to one. */
export function enterMode(kind, message) {
  mode = { kind, message };
  $("strip-text").textContent = kind === "edit" ? view.words.editing : view.words.replying(message.from.first_name);
  $("strip-cancel").setAttribute("aria-label", view.words.cancel);
  $("strip").hidden = false;
  if (kind === "edit") field().value = message.text ?? message.caption;
  grow();
  field().focus();
}

function leaveMode() {
  if (mode?.kind === "edit") field().value = "";
  mode = null;
  $("strip").hidden = true;
  grow();
}

function grow() {
  field().style.height = "auto";
  field().style.height = `${Math.min(field().scrollHeight, 160)}px`;
}

function showMenu(filter = "") {
  const fitting = commands.filter(({ command }) => `/${command}`.startsWith(filter.toLowerCase()));
  chosen = -1;
  $("menu").replaceChildren(...fitting.map(({ command, description }, index) =>
    el("li", { role: "option", id: `command-${index}`, "aria-selected": "false", "data-command": `/${command}`, "data-testid": `command-${command}` },
      el("b", {}, `/${command}`), el("span", {}, description))));
  const open = fitting.length > 0;
  $("menu").hidden = !open;
  $("menu-toggle").setAttribute("aria-expanded", String(open));
  if (!open) field().removeAttribute("aria-activedescendant");
}

function hideMenu() {
  $("menu").hidden = true;
  $("menu-toggle").setAttribute("aria-expanded", "false");
  field().removeAttribute("aria-activedescendant");
}

function choose(step) {
  const options = [...$("menu").children];
  chosen = (chosen + step + options.length) % options.length;
  options.forEach((option, index) => option.setAttribute("aria-selected", String(index === chosen)));
  options[chosen].scrollIntoView({ block: "nearest" });
  field().setAttribute("aria-activedescendant", options[chosen].id);
}

function onKey(event, lastOwn) {
  const open = !$("menu").hidden;
  if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
    event.preventDefault();
    choose(event.key === "ArrowDown" ? 1 : -1);
  } else if (event.key === "Escape") {
    hideMenu();
    leaveMode();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    if (open && chosen >= 0) run($("menu").children[chosen].dataset.command);
    else { hideMenu(); submit(); }
  } else if (event.key === "ArrowUp" && !field().value && lastOwn()) {
    event.preventDefault();
    enterMode("edit", lastOwn());
  }
}

function run(command) {
  hideMenu();
  field().value = "";
  grow();
  say(command);
  field().focus();
}

/** Wire the field; `lastOwn` returns the persona's last own text. */
export function wireComposer(lastOwn) {
  $("composer").addEventListener("submit", (event) => { event.preventDefault(); hideMenu(); submit(); field().focus(); });
  field().addEventListener("keydown", (event) => onKey(event, lastOwn));
  field().addEventListener("input", () => {
    grow();
    if (/^\/\w*$/.test(field().value)) showMenu(field().value);
    else hideMenu();
  });
  field().addEventListener("blur", () => setTimeout(() => { if (document.activeElement !== $("menu-toggle")) hideMenu(); }, 150));
  $("menu-toggle").addEventListener("click", () => {
    if ($("menu").hidden) { showMenu(); field().focus(); } else hideMenu();
  });
  $("menu").addEventListener("mousedown", (event) => event.preventDefault());
  $("menu").addEventListener("click", (event) => { const option = event.target.closest("li"); if (option) run(option.dataset.command); });
  $("strip-cancel").addEventListener("click", () => { leaveMode(); field().focus(); });
  $("start").addEventListener("click", async () => {
    focusWhenOpen = true;
    if (await start(view.persona.id)) return;
    if (view.blocked) await attempt("block", { persona: view.persona.id, blocked: false });
    await say("/start");
  });
}
