# verdict: right
# why: Loads a table with loadtxt, the last column is the target; logistic output with a hidden layer and cross-entropy.
import numpy as np

data = np.loadtxt("data.csv", delimiter=",", skiprows=1)
X = data[:, :-1]
y = data[:, -1:]
X = (X - X.mean(axis=0)) / (X.std(axis=0) + 1e-8)

np.random.seed(100)
n, d = X.shape
W1 = np.random.randn(d, 5) * 0.5
b1 = np.zeros(5)
W2 = np.random.randn(5, 1) * 0.5
b2 = np.zeros(1)
lr = 0.1

for epoch in range(1000):
    A = np.tanh(X @ W1 + b1)
    P = 1 / (1 + np.exp(-(A @ W2 + b2)))
    dP = (P - y) / n
    dA = (dP @ W2.T) * (1 - A * A)
    W2 -= lr * A.T @ dP
    b2 -= lr * dP.sum(axis=0)
    W1 -= lr * X.T @ dA
    b1 -= lr * dA.sum(axis=0)
    if epoch % 200 == 0:
        print(epoch, np.mean((P > 0.5) == (y > 0.5)))
