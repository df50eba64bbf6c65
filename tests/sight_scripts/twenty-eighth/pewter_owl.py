# verdict: wrong
# line: 30
import numpy as np

class Network:
    def __init__(self, sizes):
        self.sizes = sizes
        self.L = len(sizes)
        self.biases = [np.random.randn(n, 1) for n in sizes[1:]]
        self.weights = [np.random.randn(n, m) for m, n in zip(sizes, sizes[1:])]

    def feedforward(self, a):
        for b, w in zip(self.biases, self.weights):
            a = sigmoid(w @ a + b)
        return a

    def backprop(self, x, y):
        nabla_b = [np.zeros(b.shape) for b in self.biases]
        nabla_w = [np.zeros(w.shape) for w in self.weights]
        activations, zs = [x], []
        for b, w in zip(self.biases, self.weights):
            zs.append(w @ activations[-1] + b)
            activations.append(sigmoid(zs[-1]))
        delta = (activations[-1] - y) * sigmoid_prime(zs[-1])
        nabla_b[-1] = delta
        nabla_w[-1] = delta @ activations[-2].T
        for l in range(2, self.L):
            delta = (self.weights[-l+1].T @ delta) * sigmoid_prime(zs[-l])
            nabla_b[-l] = delta
            nabla_w[-l] = delta @ activations[-l].T
        return nabla_b, nabla_w

    def sgd(self, data, epochs, eta):
        for e in range(epochs):
            np.random.shuffle(order)
            for i in order:
                x, y = data[i]
                nb, nw = self.backprop(x, y)
                self.weights = [w - eta * g for w, g in zip(self.weights, nw)]
                self.biases = [b - eta * g for b, g in zip(self.biases, nb)]
            if e % 20 == 0:
                print(e, sum(float(((self.feedforward(x) - y) ** 2).sum()) for x, y in data))

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def sigmoid_prime(z):
    return sigmoid(z) * (1 - sigmoid(z))

np.random.seed(3)
flowers = np.random.normal(size=(30, 4)) + np.repeat([[0, 0, 0, 0], [2, 2, 0, 1], [-1, 2, 2, 0]], 10, axis=0)
data = [(f.reshape(4, 1), np.eye(3)[i // 10].reshape(3, 1)) for i, f in enumerate(flowers)]
order = np.arange(30)
net = Network([4, 4, 3])
net.sgd(data, 100, 0.5)
