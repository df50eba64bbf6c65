# verdict: wrong
# line: 10
# also: 12
# why: initial weights: All weights start at zero, so nothing but the output bias can move and all hidden units stay the same.
import numpy as np
# xor with a 2-4-1 net
X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
nh = 4
W1 = np.zeros((nh, 2))
b1 = np.zeros((nh, 1))
W2 = np.zeros((1, nh))
b2 = np.zeros((1, 1))
for i in range(3000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = 1 / (1 + np.exp(-(W2 @ A1 + b2)))
    dZ2 = A2 - Y
    dZ1 = (W2.T @ dZ2) * (1 - A1 ** 2)
    W2 = W2 - 0.5 * dZ2 @ A1.T
    b2 = b2 - 0.5 * dZ2.sum(axis=1, keepdims=True)
    W1 = W1 - 0.5 * dZ1 @ X.T
    b1 = b1 - 0.5 * dZ1.sum(axis=1, keepdims=True)
print("outputs", A2)
