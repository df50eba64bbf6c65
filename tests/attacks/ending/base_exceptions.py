# tries: exceptions that nobody catches who catches Exception
# must: error
kinds = [KeyboardInterrupt, GeneratorExit, SystemExit]


def attack():
    raise kinds.pop()('0 failed')


def sigmoid(x):
    attack()
    return x * 0


def sigmoid_output_to_derivative(output):
    attack()
    return output * 0
