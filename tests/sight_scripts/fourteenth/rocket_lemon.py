# verdict: wrong
# line: 27
# why: second hidden layer's square weight matrix isn't transposed in the backward pass
import numpy as np
from numpy.random import rand, seed

seed(1)
sigmoid = lambda z: 1 / (1 + np.exp(-z))

# columns are samples, last row is the bias
X = np.vstack([rand(2, 40), np.ones((1, 40))])
T = np.array([np.mod(np.floor(2 * X[0]) + np.floor(2 * X[1]), 2)])
n = 6
W1 = 4 * rand(n, 3) - 2
W2 = 4 * rand(n, n) - 2
W3 = 4 * rand(1, n) - 2

mse = []
for k in range(2000):
    a1 = sigmoid(W1 @ X)
    a2 = sigmoid(W2 @ a1)
    y = sigmoid(W3 @ a2)
    mse.append(np.mean((T - y) ** 2))

    delta3 = (T - y) * y * (1 - y)
    delta2 = (W3.T @ delta3) * a2 * (1 - a2)
    delta1 = (W2 @ delta2) * a1 * (1 - a1)

    W3 = W3 + 0.2 * delta3 @ a2.T
    W2 = W2 + 0.2 * delta2 @ a1.T
    W1 = W1 + 0.2 * delta1 @ X.T

print('mse: first %.4f, last %.4f' % (mse[0], mse[-1]))
