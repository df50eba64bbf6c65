# verdict: wrong
# line: 19
# why: b2 moved by the hidden delta's sum instead of the output delta's (same width)
import numpy as np
np.random.seed(24)
X = np.random.uniform(-1, 1, (20, 3))
T = np.sin(X) * 0.8
W1 = np.random.randn(3, 3) * .5
b1 = np.zeros((1, 3))
W2 = np.random.randn(3, 3) * .5
b2 = np.zeros((1, 3))
lr = 0.03
for epoch in range(1000):
    a1 = np.tanh(X @ W1 + b1)
    a2 = np.tanh(a1 @ W2 + b2)
    delta2 = (a2 - T) * (1 - a2 ** 2)
    delta1 = (delta2 @ W2.T) * (1 - a1 ** 2)
    W2 -= lr * (a1.T @ delta2)
    b2 -= lr * np.sum(delta1, axis=0, keepdims=True)
    W1 -= lr * (X.T @ delta1)
    b1 -= lr * np.sum(delta1, axis=0, keepdims=True)
print("loss", np.mean((a2 - T) ** 2))
