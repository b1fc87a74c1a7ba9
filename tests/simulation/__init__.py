"""Two virtual years of two hundred lives over the real planning and firing, judged by rules written a second time."""
