"""The languages Sopan speaks, the one list of them; what each needs is its folder (docs/adding-a-language.md)."""

LANGUAGES = ("de", "en", "id", "ms")
