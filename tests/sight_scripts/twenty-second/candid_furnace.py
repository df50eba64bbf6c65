# verdict: wrong
# line: 22
# why: hidden delta: the delta goes back through W2 instead of its transpose
import numpy as np

rs = np.random.RandomState(77)
X = rs.uniform(-1, 1, (3, 100))
Y = (X[0:1] * X[1:2] - X[2:3] ** 2)
H = 8
W1, b1 = rs.randn(H, 3) * 0.6, np.zeros((H, 1))
W2, b2 = rs.randn(H, H) * 0.4, np.zeros((H, 1))
W3, b3 = rs.randn(1, H) * 0.4, np.zeros((1, 1))
lr = 0.05
for i in range(1500):
    Z1 = W1 @ X + b1
    A1 = np.maximum(Z1, 0)
    Z2 = W2 @ A1 + b2
    A2 = np.maximum(Z2, 0)
    out = W3 @ A2 + b3
    dZ3 = (out - Y) / 100
    dZ2 = (W3.T @ dZ3) * (Z2 > 0)
    dZ1 = (W2 @ dZ2) * (Z1 > 0)
    W3 -= lr * dZ3 @ A2.T
    b3 -= lr * dZ3.sum(1, keepdims=True)
    W2 -= lr * dZ2 @ A1.T
    b2 -= lr * dZ2.sum(1, keepdims=True)
    W1 -= lr * dZ1 @ X.T
    b1 -= lr * dZ1.sum(1, keepdims=True)
print(((out - Y) ** 2).mean())
