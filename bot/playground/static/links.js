// Links of the bot: what an app does with them. They never leave the page.

import { act, toast } from "./dom.js";

const waiting = new Map(); // persona id -> the link whose START is not pressed yet

/** Return what a link asks an app to do with this bot, {way: "" | "start" | "startgroup"}; null for any other link. */
export function botLink(url, username) {
  let link;
  try {
    link = new URL(/^\w+:/.test(url) ? url : `https://${url}`);
  } catch {
    return null;
  }
  const named = link.protocol === "tg:" ? link.searchParams.get("domain") : ["t.me", "telegram.me"].includes(link.host) ? link.pathname.slice(1) : null;
  if (named?.toLowerCase() !== username.toLowerCase()) return null;
  const way = ["startgroup", "start"].find((one) => link.searchParams.has(one)) ?? "";
  return { url, way, payload: link.searchParams.get(way) ?? "" };
}

/** Follow a link as this persona; `places` opens the private chat or asks for a group. */
export async function follow(link, view, places) {
  if (link.way === "startgroup") return places.chooseGroup(link);
  const { id, started, blocked } = view.persona;
  if (link.way === "start" && started && !blocked) await attempt({ persona: id, url: link.url });
  else if (link.way === "start") waiting.set(id, link.url);
  return places.openPrivate();
}

/** Press START: with the payload of the link that led here, if one did. Says whether there was one. */
export async function start(persona) {
  const url = waiting.get(persona);
  waiting.delete(persona);
  return url !== undefined && attempt({ persona, url });
}

export async function attempt(wish) {
  try {
    await act("follow", wish);
    return true;
  } catch (error) {
    toast(error.message);
    return false;
  }
}
