"""`python -m scamcheck` is `scamcheck`."""

import sys

from scamcheck.cli import main

if __name__ == "__main__":
    sys.exit(main())
