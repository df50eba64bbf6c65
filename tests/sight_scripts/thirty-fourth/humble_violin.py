# verdict: right
# Nesterov: gradient is taken at the point looked ahead
import numpy as np
rng = np.random.default_rng(33)
X = rng.normal(size=(30, 2))
Y = np.exp(-(X ** 2).sum(axis=1, keepdims=True))

def grads(W1, W2):
    H = np.tanh(X @ W1)
    E = H @ W2 - Y
    dW2 = H.T @ E / len(X)
    dW1 = X.T @ (E @ W2.T * (1 - H ** 2)) / len(X)
    return dW1, dW2, (E ** 2).mean()

W1 = rng.normal(size=(2, 8)); W2 = rng.normal(size=(8, 1)) * .3
v1 = np.zeros((2, 8)); v2 = np.zeros((8, 1))
mom, lr = 0.8, 0.05
for i in range(1500):
    g1, g2, loss = grads(W1 + mom * v1, W2 + mom * v2)
    v1 = mom * v1 - lr * g1
    v2 = mom * v2 - lr * g2
    W1 = W1 + v1
    W2 = W2 + v2
    if i % 300 == 0:
        print(i, loss)
