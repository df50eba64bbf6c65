# verdict: wrong
# first wrong: hidden_delta
# line: 30
# mistake: l1delta-no-derivative
# why: the error sent back to the hidden layer is not multiplied by the hidden slope

from numpy import exp, array, random, dot

class Layer():
    def __init__(self, n_neurons, n_inputs):
        self.weights = 2 * random.random((n_inputs, n_neurons)) - 1

class TwoLayerNet():
    def __init__(self, l1, l2):
        self.l1 = l1
        self.l2 = l2

    def __sigmoid(self, x):
        return 1 / (1 + exp(-x))

    def __sigmoid_slope(self, s):
        return s * (1 - s)

    def train(self, inputs, outputs, iterations):
        for i in range(iterations):
            out1, out2 = self.think(inputs)

            err2 = outputs - out2
            delta2 = err2 * self.__sigmoid_slope(out2)
            delta1 = delta2.dot(self.l2.weights.T)

            adj1 = inputs.T.dot(delta1)
            adj2 = out1.T.dot(delta2)

            self.l1.weights += adj1
            self.l2.weights += adj2

    def think(self, inputs):
        out1 = self.__sigmoid(dot(inputs, self.l1.weights))
        out2 = self.__sigmoid(dot(out1, self.l2.weights))
        return out1, out2

if __name__ == "__main__":
    random.seed(1)
    net = TwoLayerNet(Layer(4, 3), Layer(1, 4))
    X = array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [0, 1, 0], [1, 0, 0], [1, 1, 1], [0, 0, 0]])
    y = array([[0, 1, 1, 1, 1, 0, 0]]).T
    net.train(X, y, 30000)
    print("weights of layer 1:", net.l1.weights)
    print("weights of layer 2:", net.l2.weights)
    hidden, out = net.think(array([1, 1, 0]))
    print(out)
