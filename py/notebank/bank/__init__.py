"""Note banks on disk; needs numpy only."""
