# verdict: wrong
# line: 13
# also: 35
# why: ELU slope computed from the activation as alpha*exp(a)
import numpy as np

np.random.seed(31)

def elu(z, alpha=0.5):
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))

def elu_prime(a, alpha=0.5):
    return np.where(a > 0, 1.0, alpha * np.exp(a))

X = np.random.randn(1, 120)
Y = 0.5 * X ** 2 - X

W1 = np.random.randn(10, 1)
B1 = np.random.randn(10, 1) * 0.1
W2 = np.random.randn(1, 10) * 0.3
B2 = np.zeros((1, 1))
m = X.shape[1]
lr = 0.03

for i in range(1500):
    Z1 = W1 @ X + B1
    A1 = elu(Z1)
    out = W2 @ A1 + B2
    J = np.sum((out - Y) ** 2) / (2 * m)

    dOut = (out - Y) / m
    dW2 = dOut @ A1.T
    dB2 = dOut.sum(axis=1, keepdims=True)
    dA1 = W2.T @ dOut
    dZ1 = dA1 * elu_prime(A1)
    dW1 = dZ1 @ X.T
    dB1 = dZ1.sum(axis=1, keepdims=True)

    W1 -= lr * dW1
    B1 -= lr * dB1
    W2 -= lr * dW2
    B2 -= lr * dB2
    if i % 300 == 0:
        print("iter", i, "cost", J)
