# verdict: right
import numpy as np

# translated from my Julia notebook; Nesterov's momentum
rng = np.random.default_rng(1983)
xs = np.linspace(-2, 2, 50).reshape(1, 50)
ys = 1 / (1 + xs ** 2) - 0.5

theta = [rng.normal(0, 1, (9, 1)), rng.normal(0, 1, (9, 1)), rng.normal(0, 0.3, (1, 9)), np.zeros((1, 1))]
velocity = [np.zeros_like(p) for p in theta]


def value_and_grad(p, x, y):
    W, b, V, c = p
    h = np.tanh(W @ x + b)
    d = (V @ h + c - y) / x.shape[1]
    dh = (V.T @ d) * (1 - h ** 2)
    f = 0.5 * x.shape[1] * np.sum(d ** 2)
    return f, [dh @ x.T, dh.sum(1, keepdims=True), d @ h.T, d.sum(1, keepdims=True)]


eta, mu = 0.05, 0.9
for k in range(1000):
    f, grads = value_and_grad(theta, xs, ys)
    for i in range(4):
        velocity[i] = mu * velocity[i] - eta * grads[i]
        theta[i] = theta[i] + mu * velocity[i] - eta * grads[i]
    if k % 200 == 0:
        print(k, f)
