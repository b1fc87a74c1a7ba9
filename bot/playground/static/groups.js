// What a person does with a group: the bot comes and goes, people come and go, topics, the group itself.

import { $, act, ask, el, toast } from "./dom.js";
import { attempt as follow } from "./links.js";

let view = null;
let state = null;
let link = null; // a startgroup link that waits for a group
const topics = new Map(); // chat id -> the topic that is open

/** Return the open topic of the view's chat, 0 for General. */
export function topicOf(chat) {
  const open = topics.get(chat.id) ?? 0;
  return chat.topics?.some((one) => one.id === open) ? open : 0;
}

/** Take over the current picture: the topics of a forum, the menu of acts, the groups one could join. */
export function drawGroups(newState, newView) {
  const moved = view && (view.chatId !== newView.chatId || view.persona.id !== newView.persona.id);
  view = newView;
  state = newState;
  if (moved) fold();
  $("acts-toggle").hidden = !view.group;
  $("acts-toggle").setAttribute("aria-label", view.words.acts);
  $("acts-toggle").title = view.words.acts;
  $("group-title").placeholder = view.words.groupTitle;
  $("group-title").setAttribute("aria-label", view.words.groupTitle);
  $("open-groups").replaceChildren(...state.open_groups.map((one) => button(view.words.join(one.title), "join", { chat: one.id })));
  drawTopics();
  if (!$("acts").hidden) drawActs();
}

function drawTopics() {
  $("topics").hidden = !view.chat.forum;
  if (!view.chat.forum) return;
  const open = topicOf(view.chat);
  const chip = ({ id, name, closed }) =>
    el("button", { type: "button", class: "topic", "data-topic": id, "aria-pressed": String(id === open), "data-testid": `topic-${id}` }, closed ? `${name} ⊘` : name);
  $("topics").replaceChildren(...[{ id: 0, name: view.words.general }, ...view.chat.topics].map(chip));
}

function button(words, name, wish = {}, { danger = false, testid } = {}) {
  return el("button", { type: "button", class: danger ? "danger" : "", "data-act": name, "data-wish": JSON.stringify(wish), "data-testid": testid ?? `act-${name}` }, words);
}

function drawActs() {
  if (link) return drawChoice();
  const { words, chat } = view;
  const leads = ["creator", "administrator"].includes(chat.role);
  const large = chat.type === "supergroup";
  const bot = chat.statuses[state.bot.id] ?? "left";
  const here = ["administrator", "member", "restricted"].includes(bot);
  const toBot = (status, label, danger) => button(label, "member", { user: state.bot.id, status }, { danger, testid: `act-bot-${status}` });
  const rows = [
    here ? null : toBot("member", words.addBot),
    here && leads && bot !== "administrator" ? toBot("administrator", words.promoteBot) : null,
    here && leads && bot !== "member" ? toBot("member", words.plainBot) : null,
    here && leads && large && bot !== "restricted" ? toBot("restricted", words.muteBot) : null,
    here && leads ? toBot("kicked", words.removeBot, true) : null,
    ...people(leads),
    leads && large ? button(chat.anonymous ? words.beMyself : words.beAnonymous, "anonymous", { on: !chat.anonymous }) : null,
    ...ofTopics(leads, large),
    chat.role === "creator" && !large ? button(words.migrate, "migrate") : null,
    button(words.leave, "leave", {}, { danger: true }),
    chat.role === "creator" ? button(words.deleteGroup, "delete-group", {}, { danger: true }) : null,
  ];
  $("acts-list").replaceChildren(...rows.filter(Boolean));
  $("acts-note").textContent = words.actsNote[bot] ?? words.actsNote.left;
}

function people(leads) {
  const others = state.personas.filter((one) => one.id !== view.persona.id);
  return others.map(({ id, name }) => {
    const status = view.chat.statuses[id] ?? "left";
    const gone = ["left", "kicked"].includes(status);
    if (gone) return status === "kicked" && !leads ? null : button(view.words.addPerson(name), "member", { user: id, status: "member" }, { testid: `act-add-${id}` });
    if (!leads || status === "creator") return null;
    return button(view.words.removePerson(name), "member", { user: id, status: "kicked" }, { danger: true, testid: `act-remove-${id}` });
  });
}

function ofTopics(leads, large) {
  const { words, chat } = view;
  if (!chat.forum) return [leads && large ? button(words.switchTopics, "forum") : null];
  const topic = chat.topics.find((one) => one.id === topicOf(chat));
  return [
    el("span", { class: "row" }, el("input", { id: "topic-name", "data-testid": "topic-name", maxlength: 128, placeholder: words.topicName, "aria-label": words.topicName }), button(words.newTopic, "topic")),
    topic && leads ? button(topic.closed ? words.reopenTopic : words.closeTopic, "close-topic", { topic: topic.id, closed: !topic.closed }) : null,
    topic && leads ? button(words.deleteTopic, "delete-topic", { topic: topic.id }, { danger: true }) : null,
  ];
}

function drawChoice() {
  const groups = state.chats.filter((one) => one.type !== "private");
  $("acts-note").textContent = view.words.chooseGroup;
  $("acts-list").replaceChildren(
    ...groups.map((one) => button(one.title, "choose", { group: one.id }, { testid: `choose-${one.id}` })),
    el("label", { class: "check" }, el("input", { type: "checkbox", id: "loses-payload", "data-testid": "loses-payload" }), ` ${view.words.losesPayload}`),
  );
}

/** Ask to which group a link adds the bot. */
export function chooseGroup(newLink) {
  link = newLink;
  unfold();
}

function unfold() {
  $("acts").hidden = false;
  $("acts-toggle").setAttribute("aria-expanded", "true");
  drawActs();
  $("acts-list").querySelector("button")?.focus();
}

function fold() {
  link = null;
  $("acts").hidden = true;
  $("acts-toggle").setAttribute("aria-expanded", "false");
}

async function perform(name, wish, go) {
  const persona = view.persona.id;
  if (name === "choose") {
    const loses = $("loses-payload").checked;
    if (await follow({ persona, url: link.url, group: wish.group, loses_payload: loses })) go(persona, wish.group);
    return fold();
  }
  if (name === "delete-group" && !(await ask(view.words.deleteGroupAsk, view.words.deleteGroup, { confirm: true }))) return undefined;
  const named = name === "topic" ? { name: $("topic-name").value } : {};
  try {
    const result = await act(name, { persona, chat: view.chatId, ...named, ...wish });
    fold();
    if (name === "topic") topics.set(view.chatId, result);
    if (name === "migrate" || name === "make-group") go(persona, result);
    if (name === "join") go(persona, wish.chat);
  } catch (error) {
    toast(error.message);
  }
  return undefined;
}

/** Wire menu, topics and the groups to make or join; `go` opens a chat, `redraw` draws the picture again. */
export function wireGroups(go, redraw) {
  const press = (event) => {
    const pressed = event.target.closest("[data-act]");
    if (pressed) perform(pressed.dataset.act, JSON.parse(pressed.dataset.wish), go);
  };
  $("acts").addEventListener("click", press);
  $("open-groups").addEventListener("click", press);
  $("acts-toggle").addEventListener("click", () => ($("acts").hidden ? unfold() : fold()));
  $("acts").addEventListener("submit", (event) => event.preventDefault());
  $("acts").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    fold();
    $("acts-toggle").focus();
  });
  $("topics").addEventListener("click", (event) => {
    const chip = event.target.closest("[data-topic]");
    if (!chip) return;
    topics.set(view.chatId, Number(chip.dataset.topic));
    redraw();
  });
  $("new-group").addEventListener("submit", (event) => {
    event.preventDefault();
    const title = $("group-title").value.trim();
    $("group-title").value = "";
    if (title) perform("make-group", { title }, go);
  });
}
