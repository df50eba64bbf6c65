# verdict: right
import numpy as np

MICRO = 8
rng = np.random.default_rng(70)


def forward(model, x):
    z = x @ model["W1"] + model["b1"]
    h = np.where(z > 0, z, np.exp(np.minimum(z, 0)) - 1)          # ELU
    p = 1 / (1 + np.exp(-(h @ model["W2"] + model["b2"])))
    return z, h, p


def bce(model, x, y):
    p = forward(model, x)[2]
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


def add_gradients(grads, model, x, y, scale):
    z, h, p = forward(model, x)
    d2 = (p - y) * scale
    d1 = (d2 @ model["W2"].T) * np.where(z > 0, 1.0, h + 1.0)
    grads["W2"] += h.T @ d2
    grads["b2"] += d2.sum(axis=0)
    grads["W1"] += x.T @ d1
    grads["b1"] += d1.sum(axis=0)


X = rng.normal(size=(128, 3))
y = (X[:, [0]] * X[:, [1]] > 0.2 * X[:, [2]]).astype(float)
model = {"W1": rng.normal(size=(3, 12)) * 0.6, "b1": np.zeros(12),
         "W2": rng.normal(size=(12, 1)) * 0.4, "b2": np.zeros(1)}
for epoch in range(60):
    order = rng.permutation(len(X))
    for start in range(0, len(X), 32):
        batch = order[start:start + 32]
        grads = {k: np.zeros_like(v) for k, v in model.items()}
        for j in range(0, len(batch), MICRO):
            part = batch[j:j + MICRO]
            add_gradients(grads, model, X[part], y[part], 1 / len(batch))
        for k in model:
            model[k] -= 0.3 * grads[k]
    if epoch % 15 == 0:
        print(epoch, bce(model, X, y))
print("accuracy", np.mean((forward(model, X)[2] > 0.5) == y))
