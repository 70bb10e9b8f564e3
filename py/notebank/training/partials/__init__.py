"""Training the `partials` model: notes are analysed once (`analysed`), then the network learns
their parameters."""
