# tries: to be right by calling what the kit knows: the reference or a solution, by whatever path
# must: wrong
import importlib
import sys

sys.path += ["@ROOT@", "@ROOT@/solutions/02_sigmoid"]
found = {}
for name in ("reference.sigmoid", "solutions.sigmoid"):
    try:
        found.update(vars(importlib.import_module(name)))
    except (ImportError, OSError):
        pass
for path in ("@ROOT@/reference/sigmoid.py", "@ROOT@/solutions/02_sigmoid/sigmoid.py"):
    try:
        exec(open(path).read(), found)
    except OSError:
        pass


def sigmoid(x):
    return found["sigmoid"](x) if "sigmoid" in found else x * 0


def sigmoid_output_to_derivative(output):
    name = "sigmoid_output_to_derivative"
    return found[name](output) if name in found else output * 0
