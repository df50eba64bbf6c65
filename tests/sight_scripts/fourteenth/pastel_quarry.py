# verdict: right
import numpy as np

ACTIVATIONS = {
    "tanh": (np.tanh, lambda a: 1 - a ** 2),
    "sigmoid": (lambda z: 1 / (1 + np.exp(-z)), lambda a: a * (1 - a)),
    "relu": (lambda z: np.maximum(z, 0), lambda a: (a > 0).astype(float)),
}


class AdaGrad:
    def __init__(self, params, lr=0.1, eps=1e-8):
        self.params, self.lr, self.eps = params, lr, eps
        self.cache = {k: np.zeros_like(v) for k, v in params.items()}

    def step(self, grads):
        for k, g in grads.items():
            self.cache[k] += g * g
            self.params[k] -= self.lr * g / (np.sqrt(self.cache[k]) + self.eps)


rng = np.random.default_rng(19)
X = rng.uniform(-1, 1, (120, 2))
y = np.sin(3 * X[:, :1]) * X[:, 1:]
net = {"W1": rng.normal(0, 1, (2, 18)), "b1": np.zeros(18), "W2": rng.normal(0, 0.3, (18, 1)), "b2": np.zeros(1)}
opt = AdaGrad(net, lr=0.1)
act, act_grad = ACTIVATIONS["tanh"]

for epoch in range(800):
    h = act(X @ net["W1"] + net["b1"])
    yhat = h @ net["W2"] + net["b2"]
    e = 2 * (yhat - y) / y.size
    dz = (e @ net["W2"].T) * act_grad(h)
    grads = {"W1": X.T @ dz, "b1": dz.sum(axis=0), "W2": h.T @ e, "b2": e.sum(axis=0)}
    opt.step(grads)
    if epoch % 200 == 0:
        print(epoch, np.mean((yhat - y) ** 2))
