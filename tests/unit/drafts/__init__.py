"""Letters to check drafts with: good and faulty ones by language, and Sopan's own."""
