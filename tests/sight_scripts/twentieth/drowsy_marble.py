# verdict: wrong
# line: 22
# why: hidden delta: The derivative of tanh is 1 - A1**2, not 1 - A1.
import numpy as np

np.random.seed(7)

def init(n_x, n_h, n_y):
    W1 = np.random.uniform(-0.8, 0.8, (n_x, n_h))
    W2 = np.random.uniform(-0.8, 0.8, (n_h, n_y))
    c1 = np.zeros((1, n_h))
    c2 = np.zeros((1, n_y))
    return W1, c1, W2, c2

def forward(X, W1, c1, W2, c2):
    A1 = np.tanh(X.dot(W1) + c1)
    Z2 = A1.dot(W2) + c2
    return A1, Z2

def backward(X, T, A1, Z2, W2):
    D2 = (Z2 - T) / X.shape[0]
    D1 = D2.dot(W2.T) * (1 - A1)
    return X.T.dot(D1), D1.sum(axis=0, keepdims=True), A1.T.dot(D2), D2.sum(axis=0, keepdims=True)

X = np.random.uniform(-1, 1, (50, 2))
T = X[:, [0]] * X[:, [1]] + 0.5

W1, c1, W2, c2 = init(2, 8, 1)
for i in range(3000):
    A1, Z2 = forward(X, W1, c1, W2, c2)
    g1, h1, g2, h2 = backward(X, T, A1, Z2, W2)
    W1 = W1 - 0.1 * g1
    c1 = c1 - 0.1 * h1
    W2 = W2 - 0.1 * g2
    c2 = c2 - 0.1 * h2
    if i % 500 == 0:
        print(i, np.mean((Z2 - T) ** 2))
