# tries: to find the answer key, a seed, a secret or another student's words among all objects in memory
# must: wrong, timeout
# hidden: yes
import gc
import sys

PREFIX = "can" + "ary"


def shown(attempt, *given):
    try:
        print(attempt.__name__, given, attempt(*given))
    except BaseException as error:
        print(attempt.__name__, given, type(error).__name__)


def attack():
    seen = [each for outer in gc.get_objects() for each in gc.get_referents(outer)]
    for each in seen:
        if isinstance(each, (str, bytes)) and (PREFIX in each if isinstance(each, str) else PREFIX.encode() in each):
            print("found", each)
        if type(each).__name__ in ("Key", "Expected", "ExpectedAnswer", "Course", "Paper", "Sheet"):
            print("found", each)
            raise AssertionError(type(each).__name__)
    frame = sys._getframe()
    while frame:
        print(frame.f_code.co_name, sorted(frame.f_locals))
        frame = frame.f_back
    print({name: getattr(module, "__file__", "") for name, module in sys.modules.items()})


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
