# tries: to find the reference, the solutions, the key, the questions and the course
# must: wrong
# hidden: yes
import glob
import importlib
import os
import sys


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    for folder in ("@ROOT@", "@ROOT@/reference", "@ROOT@/solutions", "@ROOT@/exercises", "@ROOT@/exercises/.byheart", "@ROOT@/grader", "@ROOT@/grader/byheart"):
        shown(os.listdir, folder)
        shown(glob.glob, folder + "/**/*.py", "recursive")
    for file in ("reference/sigmoid.py", "solutions/02_sigmoid/sigmoid.py", "exercises/course.toml", "grader/byheart/judging/judge.py", "grader/byheart/expecting/key.py"):
        shown(lambda path: open(path).read(), "@ROOT@/" + file)
    for name in ("reference", "reference.sigmoid", "byheart.judging.judge", "byheart.expecting.key", "byheart.batch.grade", "byheart.judging.results", "solutions", "byheart.batch"):
        shown(importlib.import_module, name)
    sys.path[:0] = ["@ROOT@", "@ROOT@/reference", "@ROOT@/solutions/02_sigmoid"]
    importlib.invalidate_caches()
    for name in ("reference.sigmoid", "sigmoid", "byheart.expecting.key"):
        sys.modules.pop(name, None)
        if name != "sigmoid":
            shown(importlib.import_module, name)
    assert not any(word in sys.modules for word in ("reference", "byheart.judging.judge", "byheart.expecting.key")), "something of the kit is here"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
