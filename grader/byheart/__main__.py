"""Start the command line: `byheart`, or `python -m byheart`."""

import sys

from byheart.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
