"""Papers in every numbering and shape that delegates hand in are read as a person reads them."""

from collections import Counter

import pytest
from measure import score
from variants import regular

VARIANTS = list(regular())
