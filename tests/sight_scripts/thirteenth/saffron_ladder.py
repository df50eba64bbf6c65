# verdict: right
import numpy as np

rng = np.random.default_rng(14)
params = {
    "W1": rng.normal(size=(2, 6)), "b1": np.zeros(6),
    "W2": rng.normal(size=(6, 1)), "b2": np.zeros(1),
}
first = {k: np.zeros_like(v) for k, v in params.items()}
second = {k: np.zeros_like(v) for k, v in params.items()}
lr, beta1, beta2, eps = 0.02, 0.9, 0.999, 1e-8


def sig(z):
    return 1 / (1 + np.exp(-z))


def gradients(p, x, y):
    h = sig(x @ p["W1"] + p["b1"])
    o = sig(h @ p["W2"] + p["b2"])
    do = (o - y) * o * (1 - o)
    dh = (do @ p["W2"].T) * h * (1 - h)
    return ((o - y) ** 2).sum() / 2, {
        "W1": x.T @ dh, "b1": dh.sum(0), "W2": h.T @ do, "b2": do.sum(0)}


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], float)
y = np.array([[0], [1], [1], [0]], float)
for t in range(1, 2001):
    loss, grads = gradients(params, x, y)
    for k, g in grads.items():
        first[k] = beta1 * first[k] + (1 - beta1) * g
        second[k] = beta2 * second[k] + (1 - beta2) * g * g
        mhat = first[k] / (1 - beta1 ** t)
        vhat = second[k] / (1 - beta2 ** t)
        params[k] -= lr * mhat / (np.sqrt(vhat) + eps)
    if t % 500 == 0:
        print(t, loss)
