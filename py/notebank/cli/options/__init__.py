"""Options that many commands share: paths, threads, precision."""
