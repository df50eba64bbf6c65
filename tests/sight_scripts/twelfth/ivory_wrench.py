# verdict: wrong
# line: 34
# why: sigmoid_prime expects z but gets the activation, so the squashing is applied twice
import random
import numpy as np


def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))


def sigmoid_prime(z):
    """Derivative of the sigmoid function."""
    return sigmoid(z) * (1 - sigmoid(z))


class Network:
    def __init__(self, sizes):
        self.sizes = sizes
        self.biases = [np.random.randn(y, 1) for y in sizes[1:]]
        self.weights = [np.random.randn(y, x) / np.sqrt(x) for x, y in zip(sizes, sizes[1:])]

    def backprop(self, x, y):
        activations, zs = [x], []
        for b, w in zip(self.biases, self.weights):
            zs.append(w @ activations[-1] + b)
            activations.append(sigmoid(zs[-1]))
        nabla_b = [None] * len(self.biases)
        nabla_w = [None] * len(self.weights)
        delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = delta @ activations[-2].T
        for l in range(2, len(self.sizes)):
            delta = (self.weights[-l + 1].T @ delta) * sigmoid_prime(activations[-l])
            nabla_b[-l] = delta
            nabla_w[-l] = delta @ activations[-l - 1].T
        return nabla_b, nabla_w

    def update_mini_batch(self, mini_batch, eta):
        for n, (x, y) in enumerate(mini_batch):
            nb, nw = self.backprop(x, y)
            if n == 0:
                sum_b, sum_w = nb, nw
            else:
                sum_b = [s + d for s, d in zip(sum_b, nb)]
                sum_w = [s + d for s, d in zip(sum_w, nw)]
        scale = eta / len(mini_batch)
        self.biases = [b - scale * s for b, s in zip(self.biases, sum_b)]
        self.weights = [w - scale * s for w, s in zip(self.weights, sum_w)]

    def cost(self, data):
        total = 0
        for a, y in data:
            for b, w in zip(self.biases, self.weights):
                a = sigmoid(w @ a + b)
            total += 0.5 * float(np.sum((a - y) ** 2))
        return total / len(data)


np.random.seed(11)
random.seed(11)
data = [(np.random.rand(3, 1), None) for _ in range(30)]
data = [(x, np.array([[float(x[0, 0] > x[1, 0])], [float(x[2, 0] > 0.5)]])) for x, _ in data]
net = Network([3, 6, 5, 2])
for epoch in range(100):
    random.shuffle(data)
    for k in range(0, len(data), 8):
        net.update_mini_batch(data[k:k + 8], 2.0)
    if epoch % 25 == 0:
        print("epoch", epoch, "cost", net.cost(data))
