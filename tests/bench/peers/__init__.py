"""Other programs that ask the same six questions; each is started with the server's URL and a token."""
