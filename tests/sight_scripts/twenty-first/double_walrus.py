# verdict: wrong
# line: 21
# also: 13
# why: alpha: The learning rate falls below zero after 30 of the 90 epochs, so the training climbs.
import numpy as np

rng = np.random.default_rng(19)
X = rng.uniform(-1, 1, (60, 2))
y = (np.abs(X[:, :1]) > np.abs(X[:, 1:])).astype(float)

epochs = 90
lr0 = 0.5
decay_steps = 30

w0 = rng.normal(0, 1, (2, 10))
c0 = np.zeros(10)
w1 = rng.normal(0, 0.4, (10, 1))
c1 = np.zeros(1)

for epoch in range(epochs):
    lr = lr0 * (1 - epoch / decay_steps)
    hidden = np.tanh(X @ w0 + c0)
    output = 1 / (1 + np.exp(-(hidden @ w1 + c1)))
    delta1 = (output - y) / len(X)
    delta0 = (delta1 @ w1.T) * (1 - hidden ** 2)
    w1 -= lr * hidden.T @ delta1
    c1 -= lr * delta1.sum(axis=0)
    w0 -= lr * X.T @ delta0
    c0 -= lr * delta0.sum(axis=0)
    if epoch % 15 == 0:
        print(epoch, "mistakes", int(np.sum((output > 0.5) != y)))
