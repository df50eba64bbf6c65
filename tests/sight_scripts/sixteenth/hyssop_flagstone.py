# verdict: wrong
# line: 23
# why: mini-batches: samples by shuffled index, targets by position
import numpy as np

rng = np.random.default_rng(97)
X = rng.uniform(-1, 1, (128, 3))
y = (X[:, [0]] ** 2 + X[:, [1]] * X[:, [2]])

W1 = rng.normal(0, 0.7, (3, 12))
b1 = np.zeros(12)
W2 = rng.normal(0, 0.3, (12, 1))
b2 = np.zeros(1)
learning_rate = 0.1
batch_size = 16

for epoch in range(50):
    indices = rng.permutation(len(X))
    epoch_loss = 0
    for i in range(0, len(X), batch_size):
        batch = indices[i:i + batch_size]
        xb = X[batch]
        yb = y[i:i + batch_size]

        a1 = np.tanh(xb @ W1 + b1)
        out = a1 @ W2 + b2
        epoch_loss += np.sum((out - yb) ** 2)

        grad_out = 2 * (out - yb) / batch_size
        grad_a1 = grad_out @ W2.T * (1 - a1 ** 2)

        W2 -= learning_rate * a1.T @ grad_out
        b2 -= learning_rate * np.sum(grad_out, axis=0)
        W1 -= learning_rate * xb.T @ grad_a1
        b1 -= learning_rate * np.sum(grad_a1, axis=0)

    if epoch % 10 == 0:
        print("Epoch", epoch, "loss", epoch_loss / len(X))
