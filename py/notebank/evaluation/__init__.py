"""Measuring models: `score` says how near notes come, `candidates` who competes, `grid` what lies
between sounds, `report` prints."""
