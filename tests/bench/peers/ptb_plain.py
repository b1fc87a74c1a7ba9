"""A bare python-telegram-bot ConversationHandler bot, as its documentation's examples write one.

Its normal run_polling with the default HTTPXRequest; updates are handled one after another, which is the default and
what PTB asks for with a ConversationHandler.
"""

from __future__ import annotations

import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
)

QUESTIONS = (
    ("How much interview practice have you had lately?", ("Rusty", "Some", "Fresh")),
    ("How much time do you have until then?", ("Enough", "Tight", "None")),
    ("How well do you know this kind of work?", ("Little", "Some", "Well")),
    ("How many other applications are running?", ("None", "A few", "Torn")),
    ("Could it open doors for you?", ("Yes", "Maybe", "No")),
    ("How much energy would you bring?", ("Present", "Polite", "Elsewhere")),
)


def keyboard(number: int) -> InlineKeyboardMarkup:
    """Return the buttons of a question, one a row."""
    answers = QUESTIONS[number][1]
    return InlineKeyboardMarkup([[InlineKeyboardButton(text, callback_data=f"{number}:{text}")] for text in answers])


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Ask the first question."""
    assert update.message is not None
    assert context.user_data is not None
    context.user_data["answers"] = []
    await update.message.reply_text(QUESTIONS[0][0], reply_markup=keyboard(0))
    return 0


async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Keep an answer and ask the next question in its place, or say what was answered."""
    query = update.callback_query
    assert query is not None
    assert query.data is not None
    assert context.user_data is not None
    number, _, answer = query.data.partition(":")
    context.user_data["answers"].append(answer)
    await query.answer()
    after = int(number) + 1
    if after == len(QUESTIONS):
        await query.edit_message_text("You said: " + ", ".join(context.user_data["answers"]))
        return ConversationHandler.END
    await query.edit_message_text(f"{answer}\n\n{QUESTIONS[after][0]}", reply_markup=keyboard(after))
    return after


def main(url: str, token: str) -> None:
    """Run until stopped."""
    application: Application = ApplicationBuilder().token(token).base_url(f"{url}/bot").build()  # type: ignore[type-arg]
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={n: [CallbackQueryHandler(answered, pattern=f"^{n}:")] for n in range(len(QUESTIONS))},
            fallbacks=[CommandHandler("start", start)],
        )
    )
    application.run_polling(allowed_updates=["message", "callback_query"])


if __name__ == "__main__":
    main(*sys.argv[1:])
