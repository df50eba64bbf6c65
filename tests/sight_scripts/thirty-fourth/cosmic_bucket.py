# verdict: wrong
# line: 12
# also: 14
# the forward pass as two lines, the rest as four
import numpy as np
np.random.seed(90)
X = np.array([[1, 0, 1, 1], [0, 1, 1, 0], [1, 1, 0, 1], [0, 0, 1, 1], [0, 1, 0, 1]])
y = np.array([[1, 0, 0, 1, 0]]).T
w0 = np.random.uniform(-1, 1, (4, 6))
w1 = np.random.uniform(-1, 1, (6, 1))
sigmoid = lambda z: 1 / (1 + np.exp(-z))
layer1 = sigmoid(X @ w0)
for i in range(2000):
    layer2 = sigmoid(layer1 @ w1)
    delta2 = (y - layer2) * layer2 * (1 - layer2)
    delta1 = delta2 @ w1.T * layer1 * (1 - layer1)
    w1 += 0.5 * layer1.T @ delta2
    w0 += 0.5 * X.T @ delta1
    if i % 500 == 0:
        print(i, np.abs(y - layer2).mean())
