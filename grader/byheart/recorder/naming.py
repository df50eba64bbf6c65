"""The name under which a function's results are recorded: the recorder writes it, and `reading` expects it of a text.

NumPy and the standard library only.
"""

import types
from typing import Any

import numpy as np

# How many of the innermost calls tell one context from another.
CALLERS = 3
# Python's max and min of two numbers are recorded as what they are: number by number, and no reduction.
LARGER_OR_SMALLER = {"py.max": "py.maximum", "py.min": "py.minimum"}
_MODULES = {"builtins": "py", "_operator": "py", "math": "math"}


def recorded_name(function: Any) -> str:
    """A name with module prefix for a function from NumPy, SciPy, math or Python; empty for any other."""
    if isinstance(function, types.FunctionType):
        module = function.__module__ or ""
        return f"np.{function.__name__}" if module.split(".")[0] in ("numpy", "scipy") else ""
    name = getattr(function, "__name__", "")
    if not isinstance(name, str):
        return ""
    if isinstance(function, np.ufunc):
        return f"np.{name}"
    own = getattr(function, "__self__", None)
    if isinstance(own, np.ndarray | np.generic):
        return f"a.{name}"
    if isinstance(own, np.ufunc):
        return f"np.{own.__name__}.{name}"
    module = getattr(function, "__module__", None) or ""
    if type(own).__name__ in ("RandomState", "Generator", "Random"):
        return f"draw.{name}"
    if isinstance(function, type):
        known = module.startswith("numpy") or function in (float, int, complex, abs)
        return (f"np.{name}" if module.startswith("numpy") else f"py.{name}") if known else ""
    top = module.split(".")[0]
    if top in ("numpy", "math", "builtins", "_operator", "scipy"):
        return _MODULES.get(top, "np") + f".{name}"
    return ""
