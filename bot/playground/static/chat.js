// The chat in the phone: the log of messages, kept in step with the server without losing place or focus.

import { $, el } from "./dom.js";
import { format } from "./entities.js";
import { messageNode } from "./messages.js";

let drawn = new Map(); // chat id/message id -> {signature, node}
let drawnFor = "";

/** Bring the log in step with the picture. */
export function drawLog(state, view) {
  const log = $("log");
  const scroll = $("scroll");
  const key = `${view.persona.id}/${view.chatId}/${view.topic}/${view.language}`;
  const fresh = key !== drawnFor;
  const atEnd = fresh || scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
  if (fresh) {
    drawn = new Map();
    drawnFor = key;
    log.setAttribute("aria-live", "off"); // a whole chat is not news
    log.replaceChildren();
  }
  const wanted = [];
  const kept = new Map();
  let day = "";
  for (const message of state.messages.filter((one) => inTopic(one, view))) {
    const today = format(new Date(message.date * 1000), view, { weekday: "long", day: "numeric", month: "long" });
    if (today !== day) {
      day = today;
      const id = `day-${message.date}`;
      kept.set(id, drawn.get(id) ?? { signature: day, node: el("p", { class: "day" }, el("span", {}, day)) });
      wanted.push(kept.get(id).node);
    }
    const entry = keep(message, view);
    kept.set(keyOf(message), entry);
    wanted.push(entry.node);
  }
  if (!wanted.length) wanted.push(welcome(state, view));
  place(log, wanted);
  drawn = kept;
  if (fresh) requestAnimationFrame(() => log.setAttribute("aria-live", "polite"));
  if (atEnd) scroll.scrollTop = scroll.scrollHeight;
  showToEnd();
}

const keyOf = (message) => `${message.chat.id}/${message.message_id}`;

function inTopic(message, view) {
  return !view.chat.forum || (message.is_topic_message ? message.message_thread_id : 0) === view.topic;
}

function keep(message, view) {
  const signature = JSON.stringify(message) + view.blocked;
  const old = drawn.get(keyOf(message));
  if (old?.signature === signature) return old;
  const node = messageNode(message, view);
  if (old?.node.contains(document.activeElement)) {
    // The bot changed the message under the person's fingers: stay at the same button, or at its neighbour.
    const where = document.activeElement.dataset.testid;
    requestAnimationFrame(() => {
      (node.querySelector(`[data-testid="${where}"]`) ?? node.querySelector(".key") ?? $("chat-input")).focus();
    });
  }
  return { signature, node };
}

function place(log, wanted) {
  const stay = new Set(wanted);
  for (const node of [...log.children]) if (!stay.has(node)) node.remove();
  wanted.forEach((node, index) => {
    if (log.children[index] !== node) log.insertBefore(node, log.children[index] ?? null);
  });
}

function welcome(state, view) {
  const text = view.group ? view.words.inGroup : state.bot.description || view.words.empty;
  const title = view.group ? null : el("b", {}, view.words.welcome);
  return el("div", { class: "welcome", "data-testid": "welcome" }, title, el("p", {}, text));
}

export function showToEnd() {
  const scroll = $("scroll");
  $("to-end").hidden = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 120;
}

export function toEnd() {
  $("scroll").scrollTop = $("scroll").scrollHeight;
}
