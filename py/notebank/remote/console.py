"""What Dask writes on the terminal: one line at a time, without tracebacks.

What they are about is raised here, too, and told in our own words.
"""

import logging

DASKS = ("distributed", "tornado", "asyncio", "bokeh")  # loggers of Dask and what it stands on


class OneLine(logging.Filter):
    """Takes the traceback off a record, and drops one that says nothing else."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.exc_info = record.exc_text = record.stack_info = None
        text = record.getMessage().strip()
        record.msg, record.args = text.partition("\n")[0], None
        return bool(text)


_ONE_LINE = OneLine()


def calm() -> None:
    """Has all of Dask's loggers that there are, and their handlers, write single lines."""
    names = [name for name in logging.root.manager.loggerDict if name.split(".")[0] in DASKS]
    for name in {*names, *DASKS}:
        logger = logging.getLogger(name)
        for place in (logger, *logger.handlers):
            place.addFilter(_ONE_LINE)
