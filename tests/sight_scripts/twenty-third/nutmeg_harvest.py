# verdict: wrong
# line: 22
# why: derivatives: The ReLU mask of the backward pass looks at dA (the gradient) where it must look at Z.
import numpy as np
np.random.seed(1)

dims = [2, 8, 5, 1]
L = len(dims) - 1

# He initialization
W = [np.random.randn(dims[l + 1], dims[l]) * np.sqrt(2.0 / dims[l]) for l in range(L)]
b = [np.zeros((dims[l + 1], 1)) for l in range(L)]

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

def relu(Z):
    return np.maximum(0, Z)

def relu_backward(dA, Z):
    dZ = np.array(dA, copy=True)
    dZ[dA <= 0] = 0
    return dZ

m = 150
X = np.random.randn(2, m)
Y = (np.abs(X[0:1]) + np.abs(X[1:2]) < 1.2).astype(float)
learning_rate = 0.3

for i in range(1500):
    A = X
    As, Zs = [X], []
    for l in range(L):
        Z = W[l].dot(A) + b[l]
        A = sigmoid(Z) if l == L - 1 else relu(Z)
        Zs.append(Z)
        As.append(A)

    dZ = As[-1] - Y
    for l in reversed(range(L)):
        dW = dZ.dot(As[l].T) / m
        db = dZ.sum(axis=1, keepdims=True) / m
        if l > 0:
            dA_prev = W[l].T.dot(dZ)
            dZ = relu_backward(dA_prev, Zs[l - 1])
        W[l] = W[l] - learning_rate * dW
        b[l] = b[l] - learning_rate * db
    if i % 500 == 0:
        cost = -np.mean(Y * np.log(A + 1e-12) + (1 - Y) * np.log(1 - A + 1e-12))
        print("cost", i, cost)

print("accuracy", np.mean((A > 0.5) == (Y > 0.5)))
print("final", b[0].ravel()[:3])
