# verdict: wrong
# line: 12
# also: 14
# why: initial weights: W1 and W2 begin with zeros, so all hidden units give 0, no weight ever moves and only the last bias learns.
import numpy as np

np.random.seed(50)
X = np.random.rand(40, 2) * 2 - 1
y = (X[:, :1] + 0.5 * X[:, 1:] > 0.1) * 1.0

n_hidden = 4
W1 = np.zeros((2, n_hidden))
b1 = np.zeros((1, n_hidden))
W2 = np.zeros((n_hidden, 1))
b2 = np.zeros((1, 1))
lr = 0.5

for k in range(2000):
    h = np.tanh(X @ W1 + b1)
    o = 1 / (1 + np.exp(-(h @ W2 + b2)))
    do = (o - y) * o * (1 - o)
    dh = do @ W2.T * (1 - h ** 2)
    W2 -= lr * h.T @ do
    b2 -= lr * do.sum(axis=0, keepdims=True)
    W1 -= lr * X.T @ dh
    b1 -= lr * dh.sum(axis=0, keepdims=True)

print("loss", np.mean((o - y) ** 2))
print("accuracy", np.mean((o > 0.5) == y))
