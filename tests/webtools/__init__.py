"""Pages for tests: one that is spoken for in Python, and Chromium."""
