# verdict: wrong
# line: 30
# why: output delta: The derivative of log(1-a) brings a minus, so the second term of the cross-entropy's derivative has the wrong sign.
import numpy as np
np.random.seed(3)

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

def relu(Z):
    return np.maximum(0, Z)

layer_dims = [2, 7, 1]
parameters = {}
for l in range(1, len(layer_dims)):
    parameters['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l-1]) * np.sqrt(2 / layer_dims[l-1])
    parameters['b' + str(l)] = np.zeros((layer_dims[l], 1))

X = np.random.randn(2, 80)
Y = (X[0:1] + X[1:2] > 0.3).astype(float)
m = X.shape[1]

for i in range(800):
    Z1 = parameters['W1'] @ X + parameters['b1']
    A1 = relu(Z1)
    Z2 = parameters['W2'] @ A1 + parameters['b2']
    A2 = np.clip(sigmoid(Z2), 1e-9, 1 - 1e-9)

    # cross-entropy
    dA2 = -(Y / A2 + (1 - Y) / (1 - A2))
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = parameters['W2'].T @ dZ2
    dZ1 = dA1 * (Z1 > 0)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    parameters['W1'] -= 0.1 * dW1
    parameters['b1'] -= 0.1 * db1
    parameters['W2'] -= 0.1 * dW2
    parameters['b2'] -= 0.1 * db2

print("accuracy", np.mean((A2 > 0.5) == Y))
