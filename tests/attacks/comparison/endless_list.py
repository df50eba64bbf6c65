# tries: lists and tuples that are short and never end
# must: error, timeout, crash, wrong
class Endless(list):
    def __len__(self):
        return 7

    def __iter__(self):
        while True:
            yield 0.5


class Other(tuple):
    def __len__(self):
        return -1


def sigmoid(x):
    return Endless()


def sigmoid_output_to_derivative(output):
    return Other((0.1,))
