"""These tests import their neighbors by name, as run.py does when it is started by itself."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
