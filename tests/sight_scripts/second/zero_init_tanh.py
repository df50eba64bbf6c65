# verdict: wrong
# line: 10
# why: All weights start at zero: with tanh units and a zero second layer neither matrix ever gets a gradient.
import numpy as np

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[-0.8], [0.8], [0.8], [-0.8]])

n_hidden = 4
W1 = np.zeros((2, n_hidden))
W2 = np.zeros((n_hidden, 1))
lr = 0.5

for epoch in range(1000):
    H = np.tanh(X @ W1)
    O = np.tanh(H @ W2)
    err = O - Y
    dO = err * (1 - O ** 2)
    dH = dO @ W2.T * (1 - H ** 2)
    W2 -= lr * H.T @ dO
    W1 -= lr * X.T @ dH
    if epoch % 200 == 0:
        print(epoch, float(np.sum(err ** 2)))
print(O.ravel(), W1.ravel())
