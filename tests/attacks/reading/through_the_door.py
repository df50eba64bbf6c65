# tries: to have the kit's own door and loader bring the course, the reference and the solutions
# must: wrong
# hidden: yes
import importlib
import importlib.util
import sys

import byheart

ROOT = "@ROOT@"
FOUND = []


def tried(what, *given):
    try:
        FOUND.append(what(*given))
        print("got", given, FOUND[-1])
    except BaseException as error:
        print(type(error).__name__, given)


def run(path):
    spec = importlib.util.spec_from_file_location("taken", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def attack():
    here = byheart.__file__.rpartition("/")[0]
    for name in ("read_course", "grade", "ask", "Report", "copies_of", "Course"):
        tried(getattr, byheart, name)
    for folder in (here, f"{ROOT}/grader/byheart"):
        byheart.__path__ = [folder]
        sys.modules["byheart.asking"].__path__ = [f"{folder}/asking"]
        sys.path[:0] = [folder, f"{folder}/..", f"{folder}/course", ROOT]
        importlib.invalidate_caches()
        for name in ("byheart.curriculum.course", "byheart.judging.judge", "byheart.rooms", "reference.sigmoid"):
            tried(importlib.import_module, name)
        for part in ("solutions/02_sigmoid/sigmoid.py", "reference/sigmoid.py", "exercises/course.toml"):
            for root in (f"{folder}/course", ROOT):
                tried(run, f"{root}/{part}")
                tried(open, f"{root}/{part}")
        tried(byheart.__spec__.loader.get_data, f"{folder}/__init__.py")
    assert not FOUND, "something of the kit was had"


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
