"""Reports in words: one panel value that every output draws, and one file per output."""
