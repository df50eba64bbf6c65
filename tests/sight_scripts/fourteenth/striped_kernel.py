# verdict: right
import numpy as np

rng = np.random.default_rng(8)


def loss_and_grads(theta, X, y):
    h = np.tanh(X @ theta["W1"] + theta["b1"])
    z = h @ theta["W2"] + theta["b2"]
    # log(1 + exp(z)) - y z, in the stable form
    loss = np.mean(np.maximum(z, 0) - y * z + np.log1p(np.exp(-np.abs(z))))
    dz = (1 / (1 + np.exp(-z)) - y) / len(X)
    da = (dz @ theta["W2"].T) * (1 - h ** 2)
    return loss, {"W1": X.T @ da, "b1": da.sum(0), "W2": h.T @ dz, "b2": dz.sum(0)}


def gradient_check(theta, X, y, eps=1e-6):
    _, grads = loss_and_grads(theta, X, y)
    worst = 0.0
    for name, value in theta.items():
        for i in np.ndindex(value.shape):
            keep = value[i]
            value[i] = keep + eps
            up, _ = loss_and_grads(theta, X, y)
            value[i] = keep - eps
            down, _ = loss_and_grads(theta, X, y)
            value[i] = keep
            worst = max(worst, abs((up - down) / (2 * eps) - grads[name][i]))
    return worst


X = rng.normal(size=(40, 2))
y = (np.abs(X[:, :1]) + np.abs(X[:, 1:]) < 1.3).astype(float)
theta = {"W1": rng.normal(size=(2, 7)), "b1": np.zeros(7),
         "W2": rng.normal(size=(7, 1)), "b2": np.zeros(1)}
diff = gradient_check(theta, X[:10], y[:10])
assert diff < 1e-6, diff
print("gradient check passed:", diff)

for epoch in range(1000):
    loss, grads = loss_and_grads(theta, X, y)
    for name in theta:
        theta[name] -= 0.8 * grads[name]
    if epoch % 200 == 0:
        print(f"{epoch:4d}: {loss:.5f}")
