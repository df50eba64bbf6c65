# verdict: wrong
# line: 26
# why: sign of the output bias' update is turned round
import numpy as np

def sigmoid(x): return 1 / (1 + np.exp(-x))

rng = np.random.default_rng(9)
X = rng.random((50, 4))
y = np.column_stack([X[:, 0] > X[:, 1], X[:, 2] + X[:, 3] > 1]).astype(float)

W1, b1 = rng.standard_normal((4, 6)), np.zeros(6)
W2, b2 = rng.standard_normal((6, 2)), np.zeros(2)
alpha = 0.08

for iteration in range(1000):
    # forward
    a1 = sigmoid(X @ W1 + b1)
    yhat = sigmoid(a1 @ W2 + b2)
    # backward, the error points from the output to the target
    e = y - yhat
    d2 = e * yhat * (1 - yhat)
    d1 = (d2 @ W2.T) * a1 * (1 - a1)
    # update
    W2 += alpha * a1.T @ d2
    b2 -= alpha * d2.sum(axis=0)
    W1 += alpha * X.T @ d1
    b1 += alpha * d1.sum(axis=0)
    if iteration % 250 == 0:
        print(iteration, np.mean(e ** 2))

print("correct:", np.mean((yhat > 0.5) == (y > 0.5)))
