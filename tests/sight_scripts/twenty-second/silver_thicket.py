# verdict: right
import numpy as np
np.random.seed(0)
m = 50
X = np.linspace(-3, 2, m).reshape(1, m)
Y = np.sin(X)
W1 = np.random.randn(8, 1); b1 = np.zeros((8, 1))
W2 = np.random.randn(8, 8) / 3; b2 = np.zeros((8, 1))
W3 = np.random.randn(1, 8) / 3; b3 = np.zeros((1, 1))
lr = 0.05
for k in range(3000):
    A1 = np.tanh(W1 @ X + b1)
    A2 = np.tanh(W2 @ A1 + b2)
    Yhat = W3 @ A2 + b3
    dZ3 = (Yhat - Y) / m
    dW3, db3 = dZ3 @ A2.T, dZ3.sum(1, keepdims=True)
    dZ2 = W3.T @ dZ3 * (1 - A2**2)
    dW2, db2 = dZ2 @ A1.T, dZ2.sum(1, keepdims=True)
    dZ1 = W2.T @ dZ2 * (1 - A1**2)
    dW1, db1 = dZ1 @ X.T, dZ1.sum(1, keepdims=True)
    W3 -= lr*dW3; b3 -= lr*db3
    W2 -= lr*dW2; b2 -= lr*db2
    W1 -= lr*dW1; b1 -= lr*db1
    if k % 500 == 0: print(k, np.mean((Yhat - Y)**2))
