# verdict: wrong
# line: 13
# also: 14
import numpy as np

rng = np.random.default_rng(91)


def leaky_relu(z, alpha=0.01):
    return np.where(z > 0, z, alpha * z)


def leaky_relu_grad(z, alpha=0.1):
    return np.where(z > 0, 1.0, alpha)


def mse(pred, target):
    return np.mean((pred - target) ** 2)


class Regressor:
    def __init__(self, sizes):
        self.W = [rng.normal(0, np.sqrt(2 / m), (m, n)) for m, n in zip(sizes[:-1], sizes[1:])]
        self.b = [rng.normal(0, 0.1, n) for n in sizes[1:]]

    def step(self, x, target, lr):
        zs, acts = [], [x]
        for i, (W, b) in enumerate(zip(self.W, self.b)):
            zs.append(acts[-1] @ W + b)
            acts.append(zs[-1] if i == len(self.W) - 1 else leaky_relu(zs[-1]))
        grad = 2 * (acts[-1] - target) / target.size
        for i in reversed(range(len(self.W))):
            gW, gb = acts[i].T @ grad, grad.sum(axis=0)
            if i:
                grad = grad @ self.W[i].T * leaky_relu_grad(zs[i - 1])
            self.W[i] -= lr * gW
            self.b[i] -= lr * gb
        return mse(acts[-1], target)


# x -> (x^2, x^3)
x = np.linspace(-1, 1, 40).reshape(-1, 1)
target = np.hstack([x ** 2, x ** 3])
model = Regressor([1, 12, 12, 2])
for epoch in range(501):
    loss = model.step(x, target, 0.05)
    if epoch % 100 == 0:
        print(epoch, loss)
