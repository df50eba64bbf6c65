# verdict: wrong
# line: 28
# why: weight gradient of a hidden layer takes the layer's own activation
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

class Net:
    def __init__(self, sizes, rng):
        self.weights = [rng.standard_normal((k, j)) for j, k in zip(sizes[:-1], sizes[1:])]
        self.biases = [rng.standard_normal((k, 1)) for k in sizes[1:]]

    def backprop(self, x, y):
        activations = [x]
        for w, b in zip(self.weights, self.biases):
            activations.append(sigmoid(w @ activations[-1] + b))
        nabla_w = [np.zeros_like(w) for w in self.weights]
        nabla_b = [np.zeros_like(b) for b in self.biases]
        a = activations[-1]
        delta = (a - y) * a * (1 - a)
        nabla_w[-1] = delta @ activations[-2].T
        nabla_b[-1] = delta
        for l in range(2, len(self.weights) + 1):
            a = activations[-l]
            delta = self.weights[-l + 1].T @ delta * a * (1 - a)
            nabla_b[-l] = delta
            nabla_w[-l] = delta @ activations[-l].T
        return nabla_w, nabla_b

    def step(self, batch, eta):
        grads = [self.backprop(x, y) for x, y in batch]
        for i in range(len(self.weights)):
            self.weights[i] -= eta / len(batch) * sum(g[0][i] for g in grads)
            self.biases[i] -= eta / len(batch) * sum(g[1][i] for g in grads)

    def cost(self, data):
        c = 0
        for x, y in data:
            for w, b in zip(self.weights, self.biases):
                x = sigmoid(w @ x + b)
            c += 0.5 * np.sum((x - y) ** 2)
        return c / len(data)

rng = np.random.default_rng(25)
data = []
for _ in range(48):
    v = rng.random((5, 1))
    data.append((v, np.array([[float(v.sum() > 2.5)]])))
net = Net([5, 5, 5, 1], rng)
for epoch in range(60):
    order = rng.permutation(len(data))
    for k in range(0, len(data), 8):
        net.step([data[i] for i in order[k:k + 8]], 2.0)
    if epoch % 10 == 0:
        print("Epoch", epoch, net.cost(data))
