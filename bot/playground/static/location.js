// What a person sends besides words: a voice message, a picture, somebody else's words; or where they are, a city to
// pick or coordinates of their own.

import { takeReply } from "./composer.js";
import { $, act, el, toast } from "./dom.js";

const KINDS = ["voice", "photo", "album", "sticker", "document", "contact", "poll", "dice", "forwarded"];
const POINTS = [[52.52, 13.405], [51.5074, -0.1278], [-6.2088, 106.8456], [-8.65, 115.2167], [40.7128, -74.006], [0, -30]];

let view = null;

/** Take over the current view; another chat, or a silent one, folds the cities away. */
export function setLocation(newView) {
  if (view && (newView.silent || view.persona.id !== newView.persona.id || view.chatId !== newView.chatId)) fold();
  if (view?.language !== newView.language) {
    $("kinds").replaceChildren(...KINDS.map((kind) =>
      el("button", { type: "button", "data-kind": kind, "data-testid": `attach-${kind}` }, newView.words.kinds[kind])));
    $("cities").replaceChildren(...newView.words.cities.map((name, index) =>
      el("button", { type: "button", "data-city": index, "data-testid": `city-${index}` }, name)));
  }
  view = newView;
  $("places-toggle").setAttribute("aria-label", view.words.attachTitle);
  $("places-toggle").title = view.words.attachTitle;
}

function fold() {
  $("places").hidden = true;
  $("places-toggle").setAttribute("aria-expanded", "false");
}

async function send(name, wish) {
  try {
    await act(name, { persona: view.persona.id, chat: view.chatId, topic: view.topic, reply_to: takeReply(), ...wish });
  } catch (error) {
    toast(error.message);
    return;
  }
  $("places").reset();
  fold();
  $("chat-input").focus();
}

const sendPoint = (latitude, longitude) => send("locate", { latitude, longitude });

/** Send something else; what stands in the field goes with it, as its caption or as what is forwarded. */
async function attach(kind) {
  const written = $("chat-input").value.trim();
  const takes = ["voice", "photo", "album", "document", "forwarded"].includes(kind);
  const text = takes ? written || (kind === "forwarded" ? view.words.invitation : "") : "";
  if (text && text === written) {
    $("chat-input").value = "";
    $("chat-input").dispatchEvent(new Event("input"));
  }
  await send("attach", { kind, text });
}

/** Wire the button beside the field and what it opens. */
export function wireLocation() {
  $("places-toggle").addEventListener("click", () => {
    const open = $("places").hidden;
    $("places").hidden = !open;
    $("places-toggle").setAttribute("aria-expanded", String(open));
    if (open) $("kinds").firstElementChild.focus();
  });
  $("places").addEventListener("click", (event) => {
    const city = event.target.closest("[data-city]");
    const kind = event.target.closest("[data-kind]");
    if (city) sendPoint(...POINTS[Number(city.dataset.city)]);
    else if (kind) attach(kind.dataset.kind);
  });
  $("places").addEventListener("submit", (event) => {
    event.preventDefault();
    sendPoint($("latitude").valueAsNumber, $("longitude").valueAsNumber);
  });
  $("places").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    fold();
    $("places-toggle").focus();
  });
}
