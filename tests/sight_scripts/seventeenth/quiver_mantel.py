# verdict: right
import numpy as np

def relu(z): return np.maximum(z, 0)

def softmax(z):
    e = np.exp(z - np.max(z, axis=0))
    return e / e.sum(axis=0)

rng = np.random.default_rng(18)
X = rng.normal(size=(3, 70))
c = (X[0] + X[1] * X[2] > 0).astype(int)
Y = np.zeros((2, 70))
Y[c, np.arange(70)] = 1

W1 = rng.normal(size=(9, 3)) * 0.6
b1 = np.zeros((9, 1))
W2 = rng.normal(size=(2, 9)) * 0.3
b2 = np.zeros((2, 1))
m = X.shape[1]

def get_predictions(A2):
    return A2.argmax(axis=0)

for i in range(600):
    Z1 = W1 @ X + b1
    A1 = relu(Z1)
    A2 = softmax(W2 @ A1 + b2)
    dZ2 = A2 - Y
    dW2 = 1 / m * dZ2 @ A1.T
    db2 = 1 / m * dZ2.sum(axis=1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (Z1 > 0)
    dW1 = 1 / m * dZ1 @ X.T
    db1 = 1 / m * dZ1.sum(axis=1, keepdims=True)
    W1 -= 0.3 * dW1
    b1 -= 0.3 * db1
    W2 -= 0.3 * dW2
    b2 -= 0.3 * db2
    if i % 100 == 0:
        print(i, np.mean(get_predictions(A2) == c))
