"""The network on any device: its arrays may be another library's, and lie on a graphics card.

From the article's list of future work, "GPU Compatability". The arrays that come in follow the Python array API: each
of them has a method __array_namespace__ that returns the library that it belongs to. NumPy can't reach them. Samples
lie in rows. The file stands alone: write again what you need from earlier exercises.
"""

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
        self.slopes = self.inputs.T @ delta
        return delta @ self.weights.T

    def moved(self, alpha):
        return self.weights - self.slopes * alpha


def sigmoid(x):
    """Squash every value into the range from 0 to 1.

    x: an array of any shape, of any library that follows the array API, on any device
    Returns an array of the same shape, of the same library, on the same device.
    """
    library = x.__array_namespace__()
    ones = library.ones(x.shape, dtype=x.dtype)
    return ones / (ones + library.exp(-x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    """One iteration of the training loop: forward, deltas, and both weight updates.

    X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): arrays of one library, all
    on one device; alpha: a Python number above 0
    Returns the new synapse_0 and the new synapse_1, of that library and on that device. As in exercise 05, the slopes
    of all samples are summed. Inside, your deltas may have either sign.
    """
    first, second = Layer(synapse_0), Layer(synapse_1)
    guess = second.forward(first.forward(X))
    first.backward(second.backward(guess - y))
    return first.moved(alpha), second.moved(alpha)
