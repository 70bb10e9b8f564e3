"""`notebank grid`: prepare, plan, render (in `group`), and what looks at a job's files."""
