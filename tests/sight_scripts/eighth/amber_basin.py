# verdict: wrong
# line: 16
# why: The gradient buffer copies the integer type of the inputs, so the gradient entries are cut off to whole numbers.
import numpy as np
# counts as inputs
np.random.seed(224)
x = np.array([[1, 2, 0], [0, 1, 3], [2, 0, 1], [1, 4, 1], [3, 0, 2]])
y = np.array([[2.5], [4.0], [3.5], [6.0], [5.5]])
W = np.random.randn(3, 3) * 0.5
V = np.random.randn(3, 1) * 0.5
lr = 0.01
for step in range(800):
    hid = np.tanh(x @ W)
    diff = hid @ V - y
    dh = diff @ V.T * (1 - hid ** 2)
    gW = np.zeros_like(x[:3])
    for i in range(3):
        for j in range(3):
            gW[i, j] = np.sum(x[:, i] * dh[:, j])
    gV = hid.T @ diff
    W -= lr * gW
    V -= lr * gV
print("sum of squares", (diff ** 2).sum().round(4))
