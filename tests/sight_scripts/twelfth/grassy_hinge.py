# verdict: wrong
# line: 21
# why: accumulator made with np.empty holds left-over numbers
import numpy as np

np.random.seed(66)


def sigma(z):
    return 1.0 / (1.0 + np.exp(-z))


inputs = np.random.uniform(-1, 1, (24, 3))
targets = (inputs.sum(axis=1) > 0).astype(float)
U = np.random.normal(0, 0.7, (5, 3))
v = np.random.normal(0, 0.7, 5)
alpha = 0.5

for epoch in range(200):
    largest = np.abs(U).max()
    grad_U = np.empty_like(U)
    grad_v = np.zeros_like(v)
    loss = 0.0
    for x, t in zip(inputs, targets):
        h = sigma(U @ x)
        o = sigma(v @ h)
        loss += (o - t) ** 2
        d_o = (o - t) * o * (1 - o)
        grad_v += d_o * h
        for j in range(5):
            d_j = d_o * v[j] * h[j] * (1 - h[j])
            grad_U[j] += d_j * x
    for j in range(5):
        U[j] -= alpha * grad_U[j] / len(inputs)
    v -= alpha * grad_v / len(inputs)
    if epoch % 40 == 0:
        print("epoch", epoch, "loss", loss / len(inputs), "largest weight", largest)
