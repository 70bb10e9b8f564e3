"""The named instruments for the pad's corners: `library.Library().get("flute")`."""
