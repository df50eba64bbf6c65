# verdict: right
import numpy as np

gen = np.random.default_rng(2024)
x = gen.uniform(-3, 3, (64, 1))
t = np.sin(x)

params = {
    "W1": gen.normal(0, 0.7, (1, 20)), "b1": np.zeros(20),
    "W2": gen.normal(0, 0.3, (20, 1)), "b2": np.zeros(1),
}
m = {k: np.zeros_like(v) for k, v in params.items()}
v = {k: np.zeros_like(p) for k, p in params.items()}
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8

for i in range(1, 1501):
    h = np.tanh(x @ params["W1"] + params["b1"])
    y = h @ params["W2"] + params["b2"]
    loss = np.mean((y - t) ** 2)

    dy = 2 * (y - t) / y.size
    dz = dy @ params["W2"].T * (1 - h * h)
    grads = {
        "W2": h.T @ dy, "b2": dy.sum(0),
        "W1": x.T @ dz, "b1": dz.sum(0),
    }
    for k in params:
        m[k] = beta1 * m[k] + (1 - beta1) * grads[k]
        v[k] = beta2 * v[k] + (1 - beta2) * grads[k] ** 2
        mh = m[k] / (1 - beta1 ** i)
        vh = v[k] / (1 - beta2 ** i)
        params[k] -= lr * mh / (np.sqrt(vh) + eps)
    if i % 300 == 0:
        print(i, loss)
