# verdict: right
import numpy as np

np.random.seed(31)
x = np.linspace(-1, 1, 50)[:, None]
y = np.where(x < 0, -x, 2 * x)

net = {
    "W1": np.random.normal(0, 1, (1, 15)), "b1": np.random.normal(0, 0.1, 15),
    "W2": np.random.normal(0, 0.3, (15, 1)), "b2": np.zeros(1),
}
cache = {name: np.zeros_like(value) for name, value in net.items()}
lr, rho, eps = 0.005, 0.9, 1e-8

for epoch in range(1200):
    pre = x @ net["W1"] + net["b1"]
    act = np.maximum(pre, 0)
    pred = act @ net["W2"] + net["b2"]

    d_pred = (pred - y) / len(x)
    d_pre = (d_pred @ net["W2"].T) * (pre > 0)
    grad = {"W2": act.T @ d_pred, "b2": d_pred.sum(0), "W1": x.T @ d_pre, "b1": d_pre.sum(0)}

    for name in net:
        cache[name] = rho * cache[name] + (1 - rho) * grad[name] ** 2
        net[name] -= lr * grad[name] / (np.sqrt(cache[name]) + eps)

    if epoch % 300 == 0:
        print(epoch, float(np.mean((pred - y) ** 2)))
