"""Words in and words out: the catalog of texts, and what typed answers, dates and places mean."""
