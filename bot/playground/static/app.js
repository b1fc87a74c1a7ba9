// The page: asks for a picture of the world, draws it, and asks again whenever the server says it changed.

import { drawLog, showToEnd, toEnd } from "./chat.js";
import { enterMode, say, setComposer, wireComposer } from "./composer.js";
import { $, LOCALES, act, ask, el, toast } from "./dom.js";
import { chooseGroup, drawGroups, topicOf, wireGroups } from "./groups.js";
import { botLink, follow } from "./links.js";
import { setLocation, wireLocation } from "./location.js";
import { release } from "./messages.js";
import { drawPanel, toggleBlock, wirePanel } from "./panel.js";
import { WORDS } from "./words.js";

const remembered = new URLSearchParams(location.hash.slice(1));
let wanted = { persona: remembered.get("persona") ?? localStorage.getItem("persona") ?? "", chat: remembered.get("chat") ?? "" };
let state = null;
let view = null;
let typingUntil = 0;

async function refresh() {
  const response = await fetch(`/play/state?persona=${wanted.persona}&chat=${wanted.chat}`);
  if (!response.ok) throw new Error(String(response.status));
  state = await response.json();
  view = viewOf(state);
  draw();
}

function viewOf(picture) {
  const persona = picture.personas.find((one) => one.id === picture.persona_id);
  const language = persona.language in WORDS ? persona.language : "en";
  const ahead = new Date(picture.now) - Date.now();
  const chat = picture.chats.find((one) => one.id === picture.chat_id);
  const group = chat.type !== "private";
  return {
    persona, language, locale: LOCALES[language], words: WORDS[language], zone: persona.zone, chat, chatId: chat.id, group,
    topic: topicOf(chat), blocked: persona.blocked, silent: !group && (persona.blocked || !persona.started),
    now: () => new Date(Date.now() + ahead),
  };
}

function draw() {
  document.documentElement.lang = view.language;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = view.words[node.dataset.word];
  drawPeople();
  drawChats();
  drawHead();
  drawTheme();
  drawGroups(state, view);
  drawLog(state, view);
  setComposer(view, state.commands);
  setLocation(view);
  drawPanel(state, view);
  $("to-end").setAttribute("aria-label", view.words.toEnd);
  markRead();
}

/** How much a person has not seen; what the open chat shows is being read and counts no more. */
const unreadBadge = (unread) => (unread ? el("span", { class: "badge", "aria-label": view.words.newMessages(unread), "data-testid": "badge" }, String(unread)) : null);

function redraw(box, nodes) {
  // Focus stays where it was although the tabs are made anew.
  const focused = box.contains(document.activeElement) ? document.activeElement.dataset.testid : null;
  box.replaceChildren(...nodes);
  if (focused) box.querySelector(`[data-testid="${focused}"]`)?.focus();
}

function drawPeople() {
  redraw($("personas"), state.personas.map((one) => {
    const selected = one.id === view.persona.id;
    return el(
      "button",
      { type: "button", role: "tab", id: `tab-${one.id}`, class: "person", "aria-selected": String(selected), "aria-controls": "phone", tabindex: selected ? "0" : "-1", "data-persona": one.id, "data-testid": `persona-${one.id}` },
      el("span", { class: `avatar hue-${one.id % 6}`, "aria-hidden": "true" }, one.name.split(" ").at(-1)[0]),
      el("span", { class: "names" }, el("b", {}, one.name), el("small", {}, view.words.notes[one.note] ?? one.note)),
      unreadBadge(selected ? one.unread - view.chat.unread : one.unread),
    );
  }));
  $("phone").setAttribute("aria-labelledby", `tab-${view.persona.id}`);
}

function titleOf(chat) {
  return chat.type === "private" ? state.bot.name : chat.title;
}

function drawChats() {
  redraw($("chats"), state.chats.map((chat) => el(
    "button",
    { type: "button", class: "chat", "aria-current": String(chat.id === view.chatId), "data-chat": chat.id, "data-testid": `chat-${chat.type === "private" ? "private" : chat.id}` },
    el("span", { class: `avatar ${chat.type === "private" ? "bot" : "group"}`, "aria-hidden": "true" }, chat.type === "private" ? "S" : "☷"),
    el("span", { class: "names" }, el("b", {}, titleOf(chat)), el("small", {}, chat.preview_from && chat.preview ? `${chat.preview_from}: ${chat.preview}` : chat.preview || "—")),
    unreadBadge(chat.id === view.chatId ? 0 : chat.unread),
  )));
}

function drawHead() {
  $("chat-title").textContent = titleOf(view.chat);
  $("chat-avatar").className = `avatar ${view.group ? "group" : "bot"}`;
  $("chat-avatar").textContent = view.group ? "☷" : "S";
  const typing = Date.now() < typingUntil;
  $("chat-status").textContent = typing ? `${view.group ? `${state.bot.name} ` : ""}${view.words.typing}` : view.group ? view.words.members(view.chat.members.length) : view.words.bot;
  $("chat-status").classList.toggle("typing", typing);
  $("block").hidden = view.group || !view.persona.started;
  $("block").textContent = view.blocked ? view.words.unblock : view.words.block;
  document.title = `${view.persona.name} · Sopan ${view.words.playground}`;
}

const THEMES = ["auto", "light", "dark"];
function drawTheme() {
  const theme = localStorage.getItem("theme") ?? "auto";
  document.documentElement.dataset.theme = theme;
  if (!view) return;
  $("theme").replaceChildren(el("span", { "aria-hidden": "true" }, { auto: "◐", light: "☀", dark: "☾" }[theme]), el("span", { class: "wide-only" }, ` ${view.words[theme]}`));
  $("theme").setAttribute("aria-label", `${view.words.theme}: ${view.words[theme]}`);
}

function markRead() {
  if (view.chat.unread && document.visibilityState === "visible") act("read", { persona: view.persona.id, chat: view.chatId }).catch(() => {});
}

function go(persona, chat) {
  wanted = { persona: String(persona), chat: String(chat) };
  localStorage.setItem("persona", wanted.persona);
  history.replaceState(null, "", `#persona=${wanted.persona}&chat=${wanted.chat}`);
  typingUntil = 0;
  return update();
}

/** The messages of the open chat itself, without those from before it became a supergroup. */
const here = () => state.messages.filter((one) => one.chat.id === view.chatId);

function react(message, emoji) {
  const wish = { persona: view.persona.id, chat: view.chatId, message, emoji };
  act("react", wish).catch((error) => toast(error.message));
}

let running = null;
let again = false;
/** Draw the newest picture; calls that come meanwhile become one more round. */
function update() {
  if (running) { again = true; return running; }
  running = (async () => {
    do { again = false; await refresh().catch(() => {}); } while (again);
    running = null;
  })();
  return running;
}

function onEvent(event) {
  if (event.kind === "changed") update();
  else if (event.kind === "answer") onAnswer(event);
  else if (event.kind === "action" && view && event.chat_id === view.chatId) {
    typingUntil = event.action === "cancel" ? 0 : Date.now() + 5000;
    drawHead();
    setTimeout(drawHead, 5100);
  }
}

const places = { chooseGroup: (link) => chooseGroup(link), openPrivate: () => go(view.persona.id, view.persona.id) };

/** Follow a link if it is the bot's; says whether it is. */
function followed(url) {
  const link = view && botLink(url, state.bot.username);
  if (link) follow(link, view, places);
  return Boolean(link);
}

function onAnswer({ query_id: id, persona_id: persona, text, alert, url }) {
  release(id);
  if (!view || persona !== view.persona.id) return;
  if (url) followed(url);
  if (!text) return;
  if (alert) ask(text, view.words.ok);
  else toast(text);
}

function listen() {
  const stream = new EventSource("/play/events");
  stream.onopen = () => { $("connection").textContent = ""; update(); };
  stream.onerror = () => { $("connection").textContent = view?.words.offline ?? WORDS.en.offline; };
  stream.onmessage = ({ data }) => {
    const event = JSON.parse(data);
    const newest = state?.messages.at(-1)?.message_id;
    onEvent(event);
    if (event.kind === "changed") running?.then(() => { if (state?.messages.at(-1)?.message_id !== newest) { typingUntil = 0; drawHead(); } });
  };
}

function onTabKey(event) {
  const tabs = [...$("personas").children];
  const at = tabs.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const target = step ? (at + step + tabs.length) % tabs.length : { Home: 0, End: tabs.length - 1 }[event.key];
  if (target === undefined) return;
  event.preventDefault();
  tabs[target].focus();
  tabs[target].click();
}

function wire() {
  $("personas").addEventListener("click", (event) => {
    const tab = event.target.closest("[data-persona]");
    if (tab) go(tab.dataset.persona, view.group ? view.chatId : tab.dataset.persona);
  });
  $("personas").addEventListener("keydown", onTabKey);
  $("chats").addEventListener("click", (event) => {
    const chat = event.target.closest("[data-chat]");
    if (chat) go(view.persona.id, chat.dataset.chat);
  });
  document.addEventListener("keydown", (event) => {
    const digit = event.altKey && /^Digit([1-9])$/.exec(event.code)?.[1];
    const tab = digit && $("personas").children[digit - 1];
    if (!tab) return;
    event.preventDefault();
    tab.click();
  });
  $("log").addEventListener("click", (event) => {
    const anchor = event.target.closest("a[href]");
    if (anchor && followed(anchor.getAttribute("href"))) { event.preventDefault(); return; }
    const tool = event.target.closest("[data-tool]");
    const command = event.target.closest("[data-command]");
    if (tool?.dataset.tool === "react") react(Number(tool.dataset.id), tool.dataset.emoji);
    else if (tool) enterMode(tool.dataset.tool, here().find((one) => one.message_id === Number(tool.dataset.id)));
    else if (command && !view.silent) say(command.dataset.command);
  });
  $("theme").addEventListener("click", () => {
    const theme = localStorage.getItem("theme") ?? "auto";
    localStorage.setItem("theme", THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length]);
    drawTheme();
  });
  $("block").addEventListener("click", toggleBlock);
  $("scroll").addEventListener("scroll", showToEnd, { passive: true });
  $("to-end").addEventListener("click", toEnd);
  document.addEventListener("visibilitychange", () => { if (view) markRead(); });
  wireGroups(go, () => { view = viewOf(state); draw(); });
  wireComposer(() => here().filter((one) => one.own && (one.text ?? one.caption) && !one.forward_origin).at(-1));
  wireLocation();
  wirePanel();
}

drawTheme();
wire();
update().then(listen);
