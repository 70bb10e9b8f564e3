"""Writes the Max package beside this file: `python patches/max/build.py`. The same source always
gives the same bytes."""

from builder.package import write
from sources.whole import contents

if __name__ == "__main__":
    print(f"{write(contents())} files of the Max package written")
