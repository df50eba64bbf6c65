# verdict: wrong
# line: 22
# also: 23, 27
# why: the kept old weights are the same array as the new ones
import numpy as np

rng = np.random.default_rng(37)
X = rng.uniform(-1, 1, (50, 3))
Y = np.column_stack([X[:, 0] * X[:, 1], X[:, 1] * X[:, 2]])
W1 = rng.normal(0, 1, (3, 10))
b1 = np.zeros(10)
W2 = rng.normal(0, 1, (10, 2))
b2 = np.zeros(2)
lr = 0.3

for k in range(800):
    H = np.tanh(X @ W1 + b1)
    P = H @ W2 + b2
    D = 2 * (P - Y) / Y.size

    # output layer, keep the old weights for the hidden layer
    W2_old = W2
    W2 -= lr * H.T @ D
    b2 -= lr * D.sum(axis=0)

    # hidden layer
    G = D @ W2_old.T * (1 - H ** 2)
    W1 -= lr * X.T @ G
    b1 -= lr * G.sum(axis=0)
    if k % 200 == 0:
        print(k, np.mean((P - Y) ** 2))
