"""`python -m screenplay`: the command line, where the script of that name is not on the path."""

import sys

from screenplay.cli import main

sys.exit(main())
