# verdict: wrong
# line: 27
# why: bias gradient summed over all entries: one scalar for all neurons
import numpy as np

# noughts in the middle, crosses around
rng = np.random.RandomState(4)
X = rng.randn(100, 2)
y = (np.linalg.norm(X, axis=1) < 1).astype(int).reshape(-1, 1)

W1 = rng.randn(2, 8)
b1 = np.zeros(8)
W2 = rng.randn(8, 1) * 0.5
b2 = np.zeros(1)
lr = 0.01

for epoch in range(2000):
    a1 = np.tanh(X.dot(W1) + b1)
    a2 = 1 / (1 + np.exp(-(a1.dot(W2) + b2)))

    delta2 = a2 - y
    delta1 = delta2.dot(W2.T) * (1 - np.power(a1, 2))

    W2 -= lr * a1.T.dot(delta2)
    b2 -= lr * np.sum(delta2)
    W1 -= lr * X.T.dot(delta1)
    b1 -= lr * np.sum(delta1)
    if epoch % 400 == 0:
        a2 = np.clip(a2, 1e-10, 1 - 1e-10)
        print('epoch', epoch, 'loss', -np.mean(y * np.log(a2) + (1 - y) * np.log(1 - a2)))
