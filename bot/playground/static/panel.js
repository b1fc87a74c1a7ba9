// The control panel: the world's clock, bad weather, and starting over.

import { $, act, ask, toast } from "./dom.js";
import { format, relative } from "./entities.js";

let view = null;

const FAULT_WORDS = { 429: "fault429", 500: "fault500", 502: "fault500", "timeout-before": "faultBefore", "timeout-after": "faultAfter" };

/** Show clock, next nudge and pending faults. */
export function drawPanel(state, newView) {
  view = newView;
  tick();
  const next = state.next_due;
  $("next-nudge").disabled = !next.at;
  const due = next.at && new Date(next.at);
  const when = due && `${format(due, view, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" })} (${relative(due, view)})`;
  $("next-note").textContent = due ? view.words.nextAt(when) : next.reason === "none" ? view.words.nextNone : view.words.nextUnknown;
  const pending = state.faults.pending.map(({ fault, count }) => `${view.words[FAULT_WORDS[fault]] ?? fault}${count > 1 ? ` ×${count}` : ""}`);
  $("fault-note").textContent = pending.length ? view.words.faultPending(pending.join(", ")) : "";
  $("fault-none").hidden = !pending.length;
  $("limits").checked = state.faults.limits;
  $("fault-blocked").textContent = (view.blocked ? view.words.unblockedBy : view.words.blockedBy)(view.persona.name);
}

function tick() {
  if (!view) return;
  const now = view.now();
  $("clock-time").textContent = format(now, view, { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
  const zone = new Intl.DateTimeFormat(view.locale, { timeZone: view.zone, timeZoneName: "short" }).formatToParts(now).find((part) => part.type === "timeZoneName").value;
  $("clock-zone").textContent = `${view.zone.split("/").at(-1)} · ${zone}`;
}

async function attempt(name, wish) {
  try {
    return await act(name, wish);
  } catch (error) {
    toast(error.message);
    return null;
  }
}

/** Block or unblock the bot as the current persona. */
export function toggleBlock() {
  return attempt("block", { persona: view.persona.id, blocked: !view.blocked });
}

export function wirePanel() {
  setInterval(tick, 1000);
  for (const button of document.querySelectorAll("[data-jump]")) {
    button.addEventListener("click", () => attempt("clock", { seconds: Number(button.dataset.jump) }));
  }
  $("next-nudge").addEventListener("click", () => attempt("clock", { to: "next" }));
  for (const button of document.querySelectorAll("[data-fault]")) {
    button.addEventListener("click", () => attempt("fault", { fault: button.dataset.fault }));
  }
  $("fault-none").addEventListener("click", () => attempt("fault", { fault: "none" }));
  $("fault-blocked").addEventListener("click", toggleBlock);
  $("limits").addEventListener("change", (event) => attempt("limits", { on: event.target.checked }));
  $("reset").addEventListener("click", async () => {
    if (!(await ask(view.words.resetAsk, view.words.reset, { confirm: true }))) return;
    if (await attempt("reset", {})) toast(view.words.resetDone);
  });
  $("panel-toggle").addEventListener("click", () => {
    const open = document.body.classList.toggle("panel-open");
    $("panel-toggle").setAttribute("aria-expanded", String(open));
    if (open) $("panel").querySelector("button").focus();
  });
  $("panel").addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.body.classList.contains("panel-open")) $("panel-toggle").click();
  });
}
