# verdict: right
import numpy as np

np.random.seed(2)
m = 100
# inner disc vs ring, one column per example
r = np.concatenate([np.random.uniform(0, 0.8, m // 2), np.random.uniform(1.2, 2, m // 2)])
phi = np.random.uniform(0, 2 * np.pi, m)
X = np.vstack([r * np.cos(phi), r * np.sin(phi)])
Y = (r < 1).astype(float).reshape(1, m)

W1 = np.random.randn(6, 2) * 0.5
b1 = np.zeros((6, 1))
W2 = np.random.randn(1, 6) * 0.5
b2 = np.zeros((1, 1))

learning_rate = 1.0
for i in range(2000):
    Z1 = np.dot(W1, X) + b1
    A1 = np.tanh(Z1)
    Z2 = np.dot(W2, A1) + b2
    A2 = 1 / (1 + np.exp(-Z2))

    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m

    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(W2.T, dZ2) * (1 - np.power(A1, 2))
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    W1 = W1 - learning_rate * dW1
    b1 = b1 - learning_rate * db1
    W2 = W2 - learning_rate * dW2
    b2 = b2 - learning_rate * db2

print("cost", cost)
print("accuracy", np.mean((A2 > 0.5) == Y))
