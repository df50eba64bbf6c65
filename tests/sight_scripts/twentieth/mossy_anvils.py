# verdict: wrong
# line: 39
# why: updates: the bias gradient is summed over all units, not only over the samples
import numpy as np

np.random.seed(3)
m = 120
X = np.random.randn(2, m)
Y = (X[0] * X[1] > 0).astype(float).reshape(1, m)

layers_dims = [2, 7, 5, 1]
params = {}
for l in range(1, len(layers_dims)):
    params['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1]) / np.sqrt(layers_dims[l-1])
    params['b' + str(l)] = np.zeros((layers_dims[l], 1))

def relu(Z):
    return np.maximum(0, Z)

def sigmoid(Z):
    return 1 / (1 + np.exp(-Z))

learning_rate = 0.3
for it in range(2500):
    # forward
    Z1 = params['W1'] @ X + params['b1']
    A1 = relu(Z1)
    Z2 = params['W2'] @ A1 + params['b2']
    A2 = relu(Z2)
    Z3 = params['W3'] @ A2 + params['b3']
    A3 = sigmoid(Z3)

    # backward
    dZ3 = A3 - Y
    dW3 = dZ3 @ A2.T / m
    db3 = np.sum(dZ3) / m
    dZ2 = (params['W3'].T @ dZ3) * (Z2 > 0)
    dW2 = dZ2 @ A1.T / m
    db2 = np.sum(dZ2) / m
    dZ1 = (params['W2'].T @ dZ2) * (Z1 > 0)
    dW1 = dZ1 @ X.T / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m

    # update
    params['W1'] -= learning_rate * dW1
    params['b1'] -= learning_rate * db1
    params['W2'] -= learning_rate * dW2
    params['b2'] -= learning_rate * db2
    params['W3'] -= learning_rate * dW3
    params['b3'] -= learning_rate * db3

    if it % 500 == 0:
        cost = -np.mean(Y * np.log(A3 + 1e-9) + (1 - Y) * np.log(1 - A3 + 1e-9))
        print(it, cost)
