# verdict: wrong
# line: 36
# why: The ReLU's gate of layer one is taken from the sums of layer two.
import numpy as np

rng = np.random.default_rng(9)
dims = [4, 5, 5, 1]
parameters = {}
for l in (1, 2, 3):
    parameters["W%d" % l] = rng.normal(size=(dims[l], dims[l - 1])) * np.sqrt(1.0 / dims[l - 1])
    parameters["b%d" % l] = rng.normal(size=(dims[l], 1)) * 0.1

def relu(Z):
    return Z * (Z > 0)

def relu_backward(dA, Z):
    dZ = np.array(dA, copy=True)
    dZ[Z <= 0] = 0
    return dZ

X = rng.normal(size=(4, 64))
Y = (X[:1] > X[1:2] * X[2:3]).astype(float)
m = X.shape[1]
for i in range(1000):
    Z1 = parameters["W1"] @ X + parameters["b1"]
    A1 = relu(Z1)
    Z2 = parameters["W2"] @ A1 + parameters["b2"]
    A2 = relu(Z2)
    Z3 = parameters["W3"] @ A2 + parameters["b3"]
    A3 = 1 / (1 + np.exp(-Z3))

    dZ3 = (A3 - Y) / m
    dA2 = parameters["W3"].T @ dZ3
    dZ2 = relu_backward(dA2, Z2)
    dA1 = parameters["W2"].T @ dZ2
    dZ1 = relu_backward(dA1, Z2)

    grads = {
        "W3": dZ3 @ A2.T, "b3": dZ3.sum(axis=1, keepdims=True),
        "W2": dZ2 @ A1.T, "b2": dZ2.sum(axis=1, keepdims=True),
        "W1": dZ1 @ X.T, "b1": dZ1.sum(axis=1, keepdims=True),
    }
    for name, grad in grads.items():
        parameters[name] -= 0.5 * grad
print("train accuracy: %.2f" % np.mean((A3 > 0.5) == (Y == 1)))
