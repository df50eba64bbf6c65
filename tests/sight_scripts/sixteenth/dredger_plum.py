# verdict: wrong
# line: 30
# why: sigmoid slope formula z*(1-z) is given the pre-activation of the hidden layer
import numpy as np

def sigmoid(z):
    return 1/(1+np.exp(-z))

def sigmoid_derivative(s):
    return s * (1 - s)

rng = np.random.default_rng(100)
X = rng.integers(0, 2, size=(3, 40)).astype(float)
Y = ((X.sum(axis=0) % 2) == 1).astype(float).reshape(1, 40)
m = X.shape[1]

W1 = rng.standard_normal((7, 3))
b1 = np.zeros((7, 1))
W2 = rng.standard_normal((1, 7))
b2 = np.zeros((1, 1))
alpha = 0.05

for i in range(1000):
    Z1 = W1 @ X + b1
    A1 = sigmoid(Z1)
    Z2 = W2 @ A1 + b2
    A2 = sigmoid(Z2)

    dZ2 = (A2 - Y) * sigmoid_derivative(A2)
    dZ1 = (W2.T @ dZ2) * sigmoid_derivative(Z1)

    W2 = W2 - alpha * dZ2 @ A1.T / m
    b2 = b2 - alpha * dZ2.sum(axis=1, keepdims=True) / m
    W1 = W1 - alpha * dZ1 @ X.T / m
    b1 = b1 - alpha * dZ1.sum(axis=1, keepdims=True) / m

    if i % 200 == 0:
        print("iteracija", i, "greška", np.mean((A2 - Y) ** 2))
