# verdict: right
import numpy as np

rs = np.random.RandomState(10)
X = np.linspace(-2, 2, 50)[:, None]
Y = np.abs(X) + 0.05 * rs.randn(50, 1)

W1 = rs.randn(1, 12)
b1 = rs.randn(1, 12) * 0.1
W2 = rs.randn(12, 1) * 0.3
b2 = np.zeros((1, 1))


def softplus(z):
    return np.log(1 + np.exp(z))


def softplus_slope(a):
    # a = log(1+e^z)  =>  sigmoid(z) = 1 - e^-a
    return 1 - np.exp(-a)


for it in range(3000):
    A = softplus(X @ W1 + b1)
    P = A @ W2 + b2
    D2 = (P - Y) / len(X)
    D1 = (D2 @ W2.T) * softplus_slope(A)
    W2 -= 0.1 * A.T @ D2
    b2 -= 0.1 * D2.sum(axis=0, keepdims=True)
    W1 -= 0.1 * X.T @ D1
    b1 -= 0.1 * D1.sum(axis=0, keepdims=True)

print("mse:", float(np.mean((P - Y) ** 2)))
