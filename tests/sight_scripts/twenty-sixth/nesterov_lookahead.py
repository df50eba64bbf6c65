# verdict: right
import numpy as np

rng = np.random.default_rng(55)
x = rng.uniform(-2, 2, (40, 2))
y = np.tanh(x[:, :1] - x[:, 1:]) * 0.8

theta = [rng.normal(0, 0.5, (2, 6)), rng.normal(0, 0.5, (1, 6)), rng.normal(0, 0.5, (6, 1))]
vel = [np.zeros_like(w) for w in theta]
mu, lr = 0.8, 0.1


def gradient(params):
    w, b, u = params
    h = 1 / (1 + np.exp(-(x @ w + b)))
    e = (h @ u - y) / len(x)
    back = e @ u.T * h * (1 - h)
    return [x.T @ back, back.sum(axis=0, keepdims=True), h.T @ e], e


for it in range(1000):
    ahead = [w + mu * v for w, v in zip(theta, vel)]
    grads, e = gradient(ahead)
    vel = [mu * v - lr * g for v, g in zip(vel, grads)]
    theta = [w + v for w, v in zip(theta, vel)]
    if it % 250 == 0:
        print(it, "|e| =", np.abs(e).sum())
