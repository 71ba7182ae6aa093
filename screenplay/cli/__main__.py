import sys

from screenplay.cli import main

sys.exit(main())
