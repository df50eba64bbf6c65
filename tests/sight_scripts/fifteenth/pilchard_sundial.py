# verdict: wrong
# line: 16
# also: 15, 17
# why: the weights are drawn anew in every epoch
import numpy as np

rng = np.random.default_rng(10)
n = 100
X = rng.normal(size=(n, 1))
y = 3 * np.exp(-X ** 2) + 0.05 * rng.normal(size=(n, 1))

hidden_units = 25
lr = 0.05

for epoch in range(60):
    W1, b1 = rng.normal(size=(1, hidden_units)), rng.normal(size=hidden_units)
    W2, b2 = rng.normal(size=(hidden_units, 1)) / hidden_units, np.zeros(1)
    order = rng.permutation(n)
    total = 0.0
    for batch in np.array_split(order, 10):
        xb, yb = X[batch], y[batch]
        z = np.tanh(xb @ W1 + b1)
        pred = z @ W2 + b2
        total += np.sum((pred - yb) ** 2)

        grad_pred = 2 * (pred - yb) / len(xb)
        grad_z = grad_pred @ W2.T * (1 - z ** 2)

        W2 -= lr * z.T @ grad_pred
        b2 -= lr * grad_pred.sum(axis=0)
        W1 -= lr * xb.T @ grad_z
        b1 -= lr * grad_z.sum(axis=0)
    if epoch % 10 == 0:
        print("epoch", epoch, "loss", total / n)
print("prediction at 0:", (np.tanh(b1) @ W2 + b2).item(), "should be about 3")
