# verdict: wrong
# line: 28
# why: bias row is the first of theta2 but the last row is cut off on the way back
import numpy as np


def with_bias(a):
    return np.hstack([np.ones((len(a), 1)), a])


np.random.seed(27)
X = np.random.uniform(-1, 1, (45, 2))
Y = np.where(X[:, :1] * X[:, 1:] > 0, 1.0, 0.0)

# first row of each matrix is the bias
theta1 = np.random.randn(3, 6)
theta2 = np.random.randn(7, 1)
lr = 0.8
m = len(X)

for it in range(1501):
    a1 = with_bias(X)
    z2 = a1 @ theta1
    a2 = with_bias(np.tanh(z2))
    a3 = 1 / (1 + np.exp(-(a2 @ theta2)))

    delta3 = a3 - Y
    delta2 = (delta3 @ theta2[:-1].T) * (1 - np.tanh(z2) ** 2)

    theta2 -= lr / m * (a2.T @ delta3)
    theta1 -= lr / m * (a1.T @ delta2)

    if it % 500 == 0:
        J = -(Y * np.log(a3) + (1 - Y) * np.log(1 - a3)).mean()
        print("J(%d) = %.4f" % (it, J))
