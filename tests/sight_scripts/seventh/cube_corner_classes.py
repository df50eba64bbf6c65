# verdict: wrong
# line: 63
# why: The weights of a layer are matched with the activations of the layer itself, one layer too late.
import random
import numpy as np


class Network(object):

    def __init__(self, sizes):
        self.num_layers = len(sizes)
        self.sizes = sizes
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) / np.sqrt(x)
                        for x, y in zip(sizes[:-1], sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(np.dot(w, a) + b)
        return a

    def SGD(self, training_data, epochs, mini_batch_size, eta, test_data):
        n = len(training_data)
        for j in range(epochs):
            random.shuffle(training_data)
            mini_batches = [training_data[k:k + mini_batch_size]
                            for k in range(0, n, mini_batch_size)]
            for mini_batch in mini_batches:
                self.update_mini_batch(mini_batch, eta)
            if j % 5 == 0:
                print("Epoch {}: {} / {}".format(j, self.evaluate(test_data), len(test_data)))

    def update_mini_batch(self, mini_batch, eta):
        grad_b = [np.zeros(b.shape) for b in self.biases]
        grad_w = [np.zeros(w.shape) for w in self.weights]
        for x, y in mini_batch:
            gb_one, gw_one = self.backprop(x, y)
            grad_b = [nb + dnb for nb, dnb in zip(grad_b, gb_one)]
            grad_w = [nw + dnw for nw, dnw in zip(grad_w, gw_one)]
        self.weights = [w - (eta / len(mini_batch)) * nw
                        for w, nw in zip(self.weights, grad_w)]
        self.biases = [b - (eta / len(mini_batch)) * nb
                       for b, nb in zip(self.biases, grad_b)]

    def backprop(self, x, y):
        grad_b = [np.zeros(b.shape) for b in self.biases]
        grad_w = [np.zeros(w.shape) for w in self.weights]
        act = x
        acts = [x]
        sums = []
        for b, w in zip(self.biases, self.weights):
            z = np.dot(w, act) + b
            sums.append(z)
            act = sigmoid(z)
            acts.append(act)
        delta = self.cost_derivative(acts[-1], y) * sigmoid_prime(sums[-1])
        grad_b[-1] = delta
        grad_w[-1] = np.dot(delta, acts[-2].T)
        for l in range(2, self.num_layers):
            z = sums[-l]
            delta = np.dot(self.weights[-l + 1].T, delta) * sigmoid_prime(z)
            grad_b[-l] = delta
            grad_w[-l] = np.dot(delta, acts[-l].T)
        return grad_b, grad_w

    def evaluate(self, data):
        return sum(int(np.argmax(self.feedforward(x)) == np.argmax(y)) for x, y in data)

    def cost_derivative(self, output_activations, y):
        return output_activations - y


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))


def make_points(n):
    pts = []
    for _ in range(n):
        x = np.random.uniform(-1, 1, (4, 1))
        quadrant = int(x[0, 0] > 0) + 2 * int(x[1, 0] > 0)
        y = np.zeros((4, 1))
        y[quadrant] = 1.0
        pts.append((x, y))
    return pts


random.seed(5)
np.random.seed(3)
train, test = make_points(200), make_points(60)
net = Network([4, 4, 4, 4])
net.SGD(train, 20, 10, 3.0, test)
