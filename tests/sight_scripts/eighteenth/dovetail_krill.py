# verdict: right
import numpy as np

# multi-label: which of three rules holds for a point?
np.random.seed(4)
m = 180
X = np.random.uniform(-1, 1, (2, m))
Y = np.stack([X[0] > X[1], X[0] * X[1] > 0, np.hypot(X[0], X[1]) < 0.7]).astype(float)

def sigmoid(Z):
    return 1.0 / (1.0 + np.exp(-Z))

layer_dims = [2, 14, 3]
params = {}
for l in range(1, 3):
    params['W' + str(l)] = np.random.randn(layer_dims[l], layer_dims[l - 1]) / np.sqrt(layer_dims[l - 1])
    params['b' + str(l)] = np.zeros((layer_dims[l], 1))

costs = []
for i in range(1500):
    Z1 = params['W1'] @ X + params['b1']
    A1 = sigmoid(Z1)
    Z2 = params['W2'] @ A1 + params['b2']
    A2 = sigmoid(Z2)

    cost = -np.sum(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)) / m

    dA2 = -(np.divide(Y, A2) - np.divide(1 - Y, 1 - A2))
    dZ2 = dA2 * A2 * (1 - A2)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dA1 = params['W2'].T @ dZ2
    dZ1 = dA1 * A1 * (1 - A1)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    params['W1'] -= 1.0 * dW1
    params['b1'] -= 1.0 * db1
    params['W2'] -= 1.0 * dW2
    params['b2'] -= 1.0 * db2

    if i % 300 == 0:
        costs.append(cost)
        print("Cost after iteration", i, ":", cost)
