# tries: to pass for a stub that was never touched, or for the kit's own time limit
# must: blank, error, timeout, crash
def attack():
    kinds = [each for each in BaseException.__subclasses__() + Exception.__subclasses__() if each.__name__ == "OutOfTime"]
    raise (kinds + [NotImplementedError])[0]()


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
