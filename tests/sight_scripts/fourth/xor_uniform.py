# verdict: wrong
# line: 23
# why: np.sum without an axis adds up the deltas of all hidden neurons, each bias gets the same total.
import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

X = np.array([[0,0],[0,1],[1,0],[1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
rng = np.random.default_rng(60)
W1 = rng.uniform(-2, 2, (2, 4)); b1 = np.zeros(4)
W2 = rng.uniform(-2, 2, (4, 1)); b2 = np.zeros(1)
lr = 0.5
for epoch in range(5000):
    h = sigmoid(X @ W1 + b1)
    o = sigmoid(h @ W2 + b2)
    d2 = (o - y) * o * (1 - o)
    d1 = (d2 @ W2.T) * h * (1 - h)
    W1 -= lr * X.T @ d1
    W2 -= lr * h.T @ d2
    b2 -= lr * np.sum(d2)
    b1 -= lr * np.sum(d1)
print(np.hstack([X, y, o.round(3)]))
