# verdict: wrong
# line: 30
# why: slope function for outputs is given the sum before the activation
import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def dsigmoid(y):
    return y * (1 - y)

np.random.seed(44)
X = np.random.rand(2, 30)
T = (X[0:1] - X[1:2]) * 0.4 + 0.5
W1 = np.random.randn(4, 2)
B1 = np.random.randn(4, 1) * 0.1
W2 = np.random.randn(1, 4)
B2 = np.random.randn(1, 1)
lr = 0.002

for epoch in range(500):
    Z1 = W1 @ X + B1
    H = sigmoid(Z1)
    O = sigmoid(W2 @ H + B2)
    E = T - O
    if epoch % 100 == 0:
        print("epoch", epoch, "MSE", (E ** 2).mean())
    gradient = E * dsigmoid(O)
    hidden_error = W2.T @ gradient
    hidden_gradient = hidden_error * dsigmoid(Z1)
    W2 += lr * gradient @ H.T
    B2 += lr * gradient.sum(axis=1, keepdims=True)
    W1 += lr * hidden_gradient @ X.T
    B1 += lr * hidden_gradient.sum(axis=1, keepdims=True)
