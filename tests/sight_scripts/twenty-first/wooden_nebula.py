# verdict: wrong
# line: 21
# also: 33
# why: output delta: The second term of the log loss's derivative has the wrong sign.
import numpy as np

rng = np.random.default_rng(16)
X = rng.normal(size=(90, 2))
y = ((X[:, 0] - 0.5) ** 2 + X[:, 1] ** 2 < 1).astype(float)[:, None]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def log_loss(a, y):
    return -np.mean(y * np.log(a) + (1 - y) * np.log(1 - a))


def log_loss_gradient(a, y):
    return -(y / a) - (1 - y) / (1 - a)


layers = []
for rows, cols in [(2, 7), (7, 5), (5, 1)]:
    layers.append([rng.normal(0, 1 / np.sqrt(rows), (rows, cols)), np.zeros(cols)])

for epoch in range(90):
    activations = [X]
    for weights, bias in layers:
        activations.append(sigmoid(activations[-1] @ weights + bias))

    grad = log_loss_gradient(activations[-1], y) / len(X)
    steps = []
    for (weights, bias), a_in, a_out in zip(layers[::-1], activations[-2::-1], activations[:0:-1]):
        local = grad * a_out * (1 - a_out)
        steps.append((a_in.T @ local, local.sum(axis=0)))
        grad = local @ weights.T

    for layer, (dw, db) in zip(layers, steps[::-1]):
        layer[0] -= 0.1 * dw
        layer[1] -= 0.1 * db
    if epoch % 30 == 0:
        print(epoch, log_loss(np.clip(activations[-1], 1e-9, 1 - 1e-9), y))
