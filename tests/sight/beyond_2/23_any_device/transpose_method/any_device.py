class Layer:
    """Works with the arrays of any library."""

    def __init__(self, weights):
        self.weights = weights

    def forward(self, inputs):
        self.inputs = inputs
        self.out = sigmoid(inputs @ self.weights)
        return self.out

    def backward(self, error):
        delta = error * self.out * (1.0 - self.out)
        self.slopes = self.inputs.transpose() @ delta
        return delta @ self.weights.transpose()

    def moved(self, alpha):
        return self.weights - self.slopes * alpha


def sigmoid(x):
    library = x.__array_namespace__()
    ones = library.ones_like(x)
    return ones / (ones + library.exp(-x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    first, second = Layer(synapse_0), Layer(synapse_1)
    guess = second.forward(first.forward(X))
    first.backward(second.backward(guess - y))
    return first.moved(alpha), second.moved(alpha)
