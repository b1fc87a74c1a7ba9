"""One conversation a file, almost pure data; flows import only the model."""
