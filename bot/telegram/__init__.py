"""Telegram in and out: the durable inbox's intake, the outbox's sender, keyboards."""
