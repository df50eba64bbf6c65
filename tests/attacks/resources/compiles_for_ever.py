# tries: source that the compiler itself can't bear, as the file is run and later
# must: error, crash, timeout, wrong
try:
    compile("y = " + "-" * 100_000 + "1", "deep", "exec")
except (MemoryError, RecursionError) as error:
    print(type(error).__name__)


def sigmoid(x):
    return eval("[" * 100_000 + "]" * 100_000)


def sigmoid_output_to_derivative(output):
    return eval("(" * 150 + "output" + ",)" * 150)
