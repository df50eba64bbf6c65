# verdict: wrong
# line: 21
# also: 22, 25, 26, 27, 49
# why: accumulated gradients are never reset between mini-batches
import numpy as np

class Layer:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, 1 / np.sqrt(n_in), (n_in, n_out))
        self.b = np.zeros(n_out)
        self.dW = np.zeros_like(self.W)
        self.db = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        self.y = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return self.y

    def backward(self, grad):
        local = grad * self.y * (1 - self.y)
        self.dW += np.outer(self.x, local)
        self.db += local
        return self.W @ local

    def step(self, lr, n):
        self.W -= lr * self.dW / n
        self.b -= lr * self.db / n

rng = np.random.default_rng(6)
points = rng.uniform(-1, 1, (60, 2))
answers = np.array([[float(p[0] + p[1] > 0), float(p[0] * p[1] > 0)] for p in points])
layers = [Layer(2, 6, rng), Layer(6, 2, rng)]
batch_size = 15

for epoch in range(60):
    order = rng.permutation(60)
    total = 0.0
    for start in range(0, 60, batch_size):
        chunk = order[start:start + batch_size]
        for idx in chunk:
            out = points[idx]
            for layer in layers:
                out = layer.forward(out)
            total += 0.5 * np.sum((out - answers[idx]) ** 2)
            grad = out - answers[idx]
            for layer in reversed(layers):
                grad = layer.backward(grad)
        for layer in layers:
            layer.step(0.1, len(chunk))
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", round(total / 60, 4))
