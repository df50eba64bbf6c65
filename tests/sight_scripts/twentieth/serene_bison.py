# verdict: right
import numpy as np


ACTIVATIONS = {
    "tanh": (np.tanh, lambda a: 1 - a ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "linear": (lambda z: z, lambda a: np.ones_like(a)),
}


class MLP:
    """Multi layer perceptron with a few options."""

    def __init__(self, sizes, kinds, seed=None):
        rng = np.random.default_rng(seed)
        self.rng = rng
        self.kinds = kinds
        self.weights = [rng.normal(0, 1 / np.sqrt(m), (m, n)) for m, n in zip(sizes, sizes[1:])]
        self.biases = [np.zeros((1, n)) for n in sizes[1:]]

    def forward(self, x):
        outputs = [x]
        for w, b, kind in zip(self.weights, self.biases, self.kinds):
            outputs.append(ACTIVATIONS[kind][0](outputs[-1] @ w + b))
        return outputs

    def gradients(self, x, y):
        outputs = self.forward(x)
        delta = (outputs[-1] - y) / len(x) * ACTIVATIONS[self.kinds[-1]][1](outputs[-1])
        result = []
        for i in range(len(self.weights) - 1, -1, -1):
            result.insert(0, (outputs[i].T @ delta, delta.sum(axis=0, keepdims=True)))
            if i > 0:
                delta = (delta @ self.weights[i].T) * ACTIVATIONS[self.kinds[i - 1]][1](outputs[i])
        return result

    def fit(self, x, y, epochs, batch_size, rate):
        for epoch in range(epochs):
            step = rate * 0.5 * (1 + np.cos(np.pi * epoch / epochs))
            order = self.rng.permutation(len(x))
            for k in range(0, len(x), batch_size):
                chosen = order[k:k + batch_size]
                grads = self.gradients(x[chosen], y[chosen])
                for i, (gw, gb) in enumerate(grads):
                    self.weights[i] -= step * gw
                    self.biases[i] -= step * gb

    def predict(self, x):
        return self.forward(x)[-1]


def main():
    rng = np.random.default_rng(123)
    x = rng.uniform(-2, 2, (75, 2))
    y = np.column_stack([np.sin(x[:, 0]), x[:, 0] * x[:, 1] / 4])
    net = MLP([2, 12, 9, 2], ["tanh", "sigmoid", "linear"], seed=1)
    net.fit(x, y, epochs=300, batch_size=16, rate=0.3)
    print("mse:", np.mean((net.predict(x) - y) ** 2))


if __name__ == "__main__":
    main()
