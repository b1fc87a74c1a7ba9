// Where a person says they are: a few cities to pick from, or coordinates of their own.

import { $, act, el, toast } from "./dom.js";

const POINTS = [[52.52, 13.405], [51.5074, -0.1278], [-6.2088, 106.8456], [-8.65, 115.2167], [40.7128, -74.006], [0, -30]];

let view = null;

/** Take over the current view; another chat, or a silent one, folds the cities away. */
export function setLocation(newView) {
  if (view && (newView.silent || view.persona.id !== newView.persona.id || view.chatId !== newView.chatId)) fold();
  if (view?.language !== newView.language) {
    $("cities").replaceChildren(...newView.words.cities.map((name, index) =>
      el("button", { type: "button", "data-city": index, "data-testid": `city-${index}` }, name)));
  }
  view = newView;
  $("places-toggle").setAttribute("aria-label", view.words.locationTitle);
  $("places-toggle").title = view.words.locationTitle;
}

function fold() {
  $("places").hidden = true;
  $("places-toggle").setAttribute("aria-expanded", "false");
}

async function send(latitude, longitude) {
  try {
    await act("locate", { persona: view.persona.id, chat: view.chatId, latitude, longitude });
  } catch (error) {
    toast(error.message);
    return;
  }
  $("places").reset();
  fold();
  $("chat-input").focus();
}

/** Wire the button beside the field and what it opens. */
export function wireLocation() {
  $("places-toggle").addEventListener("click", () => {
    const open = $("places").hidden;
    $("places").hidden = !open;
    $("places-toggle").setAttribute("aria-expanded", String(open));
    if (open) $("cities").firstElementChild.focus();
  });
  $("places").addEventListener("click", (event) => {
    const city = event.target.closest("[data-city]");
    if (city) send(...POINTS[Number(city.dataset.city)]);
  });
  $("places").addEventListener("submit", (event) => {
    event.preventDefault();
    send($("latitude").valueAsNumber, $("longitude").valueAsNumber);
  });
  $("places").addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    fold();
    $("places-toggle").focus();
  });
}
