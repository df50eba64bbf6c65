# tries: to reach the kit's objects by the garbage collector and break every list and dictionary among them
# must: wrong, crash, error, timeout
import gc


def sigmoid(x):
    for each in gc.get_objects():
        if isinstance(each, dict) and str(each.get("__name__", "")).startswith("byheart"):
            each.clear()
        if isinstance(each, list) and each and type(each[0]).__name__ == "Answer":
            each.clear()
    gc.unfreeze()
    return x * 0


def sigmoid_output_to_derivative(output):
    return output * 0
