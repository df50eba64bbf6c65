# verdict: wrong
# line: 29
# why: sigmoid derivative z*(1-z) taken of the pre-activation
import numpy as np

def sigmoid(z):
    return 1/(1+np.exp(-z))

def sigmoid_grad(s):
    return s*(1-s)

rng = np.random.default_rng(41)
X = rng.normal(size=(2, 60))            # one column per sample
y = (X[:1] > X[1:]).astype(float)
m = X.shape[1]

W1 = rng.normal(size=(5, 2))
b1 = np.zeros((5, 1))
W2 = rng.normal(size=(1, 5))
b2 = np.zeros((1, 1))

for i in range(300):
    z1 = W1 @ X + b1
    a1 = sigmoid(z1)
    z2 = W2 @ a1 + b2
    a2 = sigmoid(z2)

    dz2 = (a2 - y) * sigmoid_grad(a2)
    dz1 = (W2.T @ dz2) * sigmoid_grad(z1)

    W2 -= 0.01 * dz2 @ a1.T / m
    b2 -= 0.01 * dz2.sum(axis=1, keepdims=True) / m
    W1 -= 0.01 * dz1 @ X.T / m
    b1 -= 0.01 * dz1.sum(axis=1, keepdims=True) / m

    if i % 50 == 0:
        print("cost", 0.5*np.mean((a2 - y)**2))
