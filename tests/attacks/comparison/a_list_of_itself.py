# tries: a list that holds itself, and one that is as deep as can be
# must: wrong, error, timeout
def sigmoid(x):
    itself = []
    itself += [itself, itself]
    return itself


def sigmoid_output_to_derivative(output):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
