# verdict: wrong
# line: 19
# why: derivatives: The slope is computed with a second sigmoid over values that are already outputs of a sigmoid.
from numpy import exp, array, random, dot

class NeuralNetwork():
    def __init__(self):
        # seed, so that we get the same numbers every time
        random.seed(1)
        self.w1 = 2 * random.random((3, 4)) - 1
        self.w2 = 2 * random.random((4, 1)) - 1

    # the S shaped curve
    def sigmoid(self, x):
        return 1 / (1 + exp(-x))

    # gradient of the sigmoid curve
    def sigmoid_derivative(self, x):
        return self.sigmoid(x) * (1 - self.sigmoid(x))

    def think(self, inputs):
        out1 = self.sigmoid(dot(inputs, self.w1))
        out2 = self.sigmoid(dot(out1, self.w2))
        return out1, out2

    def train(self, X, y, n):
        for iteration in range(n):
            out1, out2 = self.think(X)
            layer2_error = y - out2
            layer2_delta = layer2_error * self.sigmoid_derivative(out2)
            layer1_error = layer2_delta.dot(self.w2.T)
            layer1_delta = layer1_error * self.sigmoid_derivative(out1)
            self.w1 += X.T.dot(layer1_delta)
            self.w2 += out1.T.dot(layer2_delta)

if __name__ == "__main__":
    net = NeuralNetwork()
    training_inputs = array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [0, 1, 0], [1, 0, 0], [1, 1, 1], [0, 0, 0]])
    training_outputs = array([[0, 1, 1, 1, 1, 0, 0]]).T
    net.train(training_inputs, training_outputs, 8000)
    print("Considering a new situation [1, 1, 0] -> ?:")
    hidden, output = net.think(array([1, 1, 0]))
    print(output)
