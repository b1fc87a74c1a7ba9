"""The shell around the pure core: Telegram, storage, time, language, and the command line."""
