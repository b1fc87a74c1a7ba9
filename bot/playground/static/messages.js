// Draws one message: bubble, quote, text, file, buttons. A message that did not change keeps its element.

import { act, copy, el, toast } from "./dom.js";
import { format, rich } from "./entities.js";

/** Return the element of a message as the view's persona sees it. */
export function messageNode(message, view) {
  const service = serviceLine(message, view);
  const { own } = message;
  const attributes = {
    class: `message ${service ? "service" : own ? "own" : "other"}`,
    "data-testid": "message",
    "data-message-id": message.message_id,
    "data-from": message.from.is_bot ? "bot" : message.from.id,
  };
  if (service) return el("article", attributes, el("p", {}, service));
  const author = !own && view.group ? el("p", { class: `author hue-${message.from.id % 6}` }, message.from.first_name) : null;
  const bubble = el(
    "div", { class: "bubble" },
    author ?? el("span", { class: "offscreen" }, `${message.from.first_name}: `),
    origin(message, view),
    quote(message.reply_to_message),
    attachment(message, view),
    words(message, view),
    reactions(message),
    foot(message, view),
  );
  return el("article", attributes, el("div", { class: "line" }, bubble, tools(message, own, view)), keyboard(message, view));
}

function words(message, view) {
  const text = message.text ?? message.caption;
  if (text === undefined) return null;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  return el("div", { class: "text", "data-testid": "text", dir: "auto" }, ...rich(text, entities, view));
}

function origin(message, view) {
  const { forward_origin: from } = message;
  if (!from) return null;
  const name = from.sender_user_name ?? from.sender_user?.first_name ?? "";
  return el("p", { class: "forwarded", "data-testid": "forwarded" }, view.words.forwardedFrom(name));
}

function quote(replied) {
  if (!replied || replied.forum_topic_created) return null; // every first message of a topic answers its opening
  const text = replied.text ?? replied.caption ?? replied.document?.file_name ?? "…";
  return el("p", { class: "quote" }, el("b", {}, replied.from.first_name), " ", text.slice(0, 90));
}

function attachment(message, view) {
  const kind = message.from.is_bot ? undefined : Object.keys(view.words.kinds).find((one) => message[one]);
  if (kind) return el("p", { class: "medium", "data-testid": "medium" }, `▸ ${view.words.kinds[kind]}`); // there is no file
  if (message.photo) {
    const file = message.photo.at(-1);
    const source = `/play/file/${file.file_id}`;
    // With its sides known, the picture has its room before it is there, and the newest message stays in sight.
    const image = el("img", { class: "photo", "data-testid": "photo", src: source, alt: message.caption ?? view.words.photo, width: file.width, height: file.height });
    return el("a", { class: "photo-link", href: source, target: "_blank" }, image);
  }
  if (message.location) return el("p", { class: "text", "data-testid": "location" }, `◎ ${view.words.location}: ${message.location.latitude}, ${message.location.longitude}`);
  if (!message.document) return null;
  const { file_id: id, file_name: name, file_size: size } = message.document;
  const kilobytes = new Intl.NumberFormat(view.language, { maximumFractionDigits: 1 }).format(size / 1024);
  return el(
    "a", { class: "file", href: `/play/file/${id}`, download: name, "data-testid": "document", "aria-label": `${view.words.download}: ${name}` },
    el("span", { class: "file-icon", "aria-hidden": "true" }, "↓"),
    el("span", {}, el("b", {}, name), el("small", {}, `${kilobytes} kB`)),
  );
}

function reactions(message) {
  if (!message.reactions?.length) return null;
  return el("p", { class: "reactions", "data-testid": "reactions" }, ...message.reactions.map((emoji) => el("span", {}, emoji)));
}

function foot(message, view) {
  // Like Telegram's own programs, not a word about a bot's edits: it changes its questions all the time.
  const at = new Date((message.date) * 1000);
  const time = el("time", { datetime: at.toISOString() }, format(at, view, { hour: "2-digit", minute: "2-digit" }));
  return el("p", { class: "foot" }, message.edit_date && !message.from.is_bot ? `${view.words.edited} ` : "", time);
}

function tools(message, own, view) {
  const buttons = [];
  if (message.chat.id !== view.chatId) return null; // from before the group became a supergroup
  if (own && (message.text ?? message.caption) && !message.forward_origin && !view.blocked) buttons.push(tool("✎", view.words.edit, "edit", message));
  if (view.group || !own) buttons.push(tool("↩", view.words.reply, "reply", message));
  if (view.group) buttons.push(...["👍", "❤"].map((emoji) => reaction(emoji, message, view)));
  return buttons.length && !view.silent ? el("div", { class: "tools" }, ...buttons) : null;
}

function reaction(emoji, message, view) {
  const given = message.reacted === emoji;
  const node = tool(emoji, view.words.react(emoji), "react", message);
  node.dataset.emoji = given ? "" : emoji;
  node.setAttribute("aria-pressed", String(given));
  return node;
}

function tool(sign, label, what, message) {
  return el("button", { type: "button", class: "tool", "data-tool": what, "data-id": message.message_id, "aria-label": label, title: label, "data-testid": what }, sign);
}

function keyboard(message, view) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const draw = (row, r) => el("div", { class: "row" }, ...row.map((button, c) => keyButton(message, button, `${r}-${c}`, view)));
  return el("div", { class: "keyboard", role: "group", "aria-label": view.words.keyboard }, ...rows.map(draw));
}

function keyButton(message, button, place, view) {
  const attributes = { class: `key ${button.style ?? ""}`, "data-testid": `button-${place}` };
  if (button.url) return el("a", { ...attributes, href: button.url, target: "_blank", rel: "noopener noreferrer" }, button.text, sign("↗"));
  const node = el("button", { ...attributes, type: "button", "data-callback": button.callback_data });
  node.append(button.text);
  if (button.copy_text) {
    node.append(el("span", { class: "sign copies", "aria-hidden": "true" }));
    node.dataset.copy = button.copy_text.text;
    node.addEventListener("click", async () => { await copy(button.copy_text.text); toast(view.words.copied); });
  } else if (button.callback_data !== undefined) {
    node.addEventListener("click", () => press(node, message, button, view));
  }
  return node;
}

const sign = (text) => el("span", { class: "sign", "aria-hidden": "true" }, text);

/** Queries pressed here and not answered yet: id -> the button waiting. */
export const waiting = new Map();

async function press(node, message, button, view) {
  if (node.getAttribute("aria-disabled") === "true" || view.blocked) return;
  node.setAttribute("aria-disabled", "true");
  node.title = view.words.pressed;
  try {
    const wish = { persona: view.persona.id, chat: message.chat.id, message: message.message_id, data: button.callback_data };
    const id = await act("tap", wish);
    waiting.set(id, node);
    setTimeout(() => release(id), 10000);
  } catch (error) {
    node.removeAttribute("aria-disabled");
    toast(error.message);
  }
}

/** Let a pressed button be pressed again. */
export function release(id) {
  const node = waiting.get(id);
  waiting.delete(id);
  node?.removeAttribute("aria-disabled");
  node?.removeAttribute("title");
}

function serviceLine(message, view) {
  const topic = message.forum_topic_created?.name;
  if (topic) return view.words.topicOpened(topic);
  for (const [field, words] of Object.entries(view.words.services)) if (message[field]) return words;
  if (message.left_chat_member) return `${message.left_chat_member.first_name} ${view.words.left}`;
  if (message.new_chat_members) return `${message.new_chat_members[0].first_name} ${view.words.joined}`;
  return "";
}
