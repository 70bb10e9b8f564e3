"""Max patchers out of readable Python: `patcher` (boxes and cords), `objects` (what Max's objects have), `layout`, `files`."""
