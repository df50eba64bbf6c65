# verdict: wrong
# line: 31
# planar data, one hidden layer (week 3), shapes (n_x, m)
import numpy as np

np.random.seed(2)

def layer_sizes(X, Y):
    return X.shape[0], 4, Y.shape[0]

def initialize(n_x, n_h, n_y):
    W1 = np.random.randn(n_h, n_x) * 0.1
    b1 = np.zeros((n_h, 1))
    W2 = np.random.randn(n_y, n_h) * 0.1
    b2 = np.zeros((n_y, 1))
    return {"W1": W1, "b1": b1, "W2": W2, "b2": b2}

def forward_propagation(X, P):
    Z1 = np.dot(P["W1"], X) + P["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(P["W2"], A1) + P["b2"]
    A2 = 1 / (1 + np.exp(-Z2))
    return A2, {"Z1": Z1, "A1": A1, "Z2": Z2, "A2": A2}

def backward_propagation(P, cache, X, Y):
    m = X.shape[1]
    A1, A2 = cache["A1"], cache["A2"]
    dZ2 = A2 - Y
    dW2 = np.dot(dZ2, A1.T) / m
    db2 = np.sum(dZ2, axis=1, keepdims=True) / m
    dZ1 = np.dot(P["W2"].T, dZ2) * (1 - A1)
    dW1 = np.dot(dZ1, X.T) / m
    db1 = np.sum(dZ1, axis=1, keepdims=True) / m
    return {"dW1": dW1, "db1": db1, "dW2": dW2, "db2": db2}

def update_parameters(P, grads, learning_rate=0.6):
    for k in ("W1", "b1", "W2", "b2"):
        P[k] = P[k] - learning_rate * grads["d" + k]
    return P

# inside / outside an ellipse
m = 150
X = np.random.uniform(-2, 2, (2, m))
Y = ((X[0] / 1.5) ** 2 + X[1] ** 2 < 1).astype(float).reshape(1, m)

n_x, n_h, n_y = layer_sizes(X, Y)
P = initialize(n_x, n_h, n_y)
for i in range(2000):
    A2, cache = forward_propagation(X, P)
    cost = -np.mean(Y * np.log(A2) + (1 - Y) * np.log(1 - A2))
    grads = backward_propagation(P, cache, X, Y)
    P = update_parameters(P, grads)
    if i % 400 == 0:
        print("Cost after iteration", i, ":", cost)

A2, _ = forward_propagation(X, P)
print("Accuracy: %d%%" % (100 * np.mean((A2 > 0.5) == Y)))
