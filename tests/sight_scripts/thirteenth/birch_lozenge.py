# verdict: wrong
# line: 23
# why: The dropout mask is missing in the backward pass.
import numpy as np

rng = np.random.default_rng(6)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

keep = 0.75
A = rng.uniform(-1, 1, (3, 16))
B = rng.uniform(-1, 1, (16, 1))

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def train_step(alpha):
    mask = (rng.random((4, 16)) < keep) / keep
    h = sigmoid(X @ A)
    dropped = h * mask
    o = sigmoid(dropped @ B)
    d_o = (o - y) * o * (1 - o)
    d_h = (d_o @ B.T) * h * (1 - h)
    B[:] -= alpha * dropped.T @ d_o
    A[:] -= alpha * X.T @ d_h

for j in range(4001):
    train_step(1.0)
    if j % 1000 == 0:
        clean = sigmoid(sigmoid(X @ A) @ B)
        print(j, np.mean(np.abs(clean - y)))
