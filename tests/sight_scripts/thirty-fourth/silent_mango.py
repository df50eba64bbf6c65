# verdict: right
# Course-style: samples are columns
import numpy as np

def sigmoid(z):
    return 1 / (1 + np.exp(-z))

def initialize(nx, nh, ny):
    return {"W1": np.random.randn(nh, nx) * 0.5, "b1": np.zeros((nh, 1)),
            "W2": np.random.randn(ny, nh) * 0.5, "b2": np.zeros((ny, 1))}

def forward(X, P):
    Z1 = np.dot(P["W1"], X) + P["b1"]
    A1 = np.tanh(Z1)
    Z2 = np.dot(P["W2"], A1) + P["b2"]
    A2 = sigmoid(Z2)
    return A1, A2

def cost(A2, Y):
    m = Y.shape[1]
    return -(np.sum(Y * np.log(A2)) + np.sum((1 - Y) * np.log(1 - A2))) / m

def backward(X, Y, A1, A2, P):
    m = X.shape[1]
    dZ2 = A2 - Y
    dW2 = 1 / m * np.dot(dZ2, A1.T)
    db2 = 1 / m * np.sum(dZ2, axis=1, keepdims=True)
    dZ1 = np.dot(P["W2"].T, dZ2) * (1 - np.power(A1, 2))
    dW1 = 1 / m * np.dot(dZ1, X.T)
    db1 = 1 / m * np.sum(dZ1, axis=1, keepdims=True)
    return {"W1": dW1, "b1": db1, "W2": dW2, "b2": db2}

np.random.seed(3)
X = np.random.randn(2, 50)
Y = ((X[0] ** 2 + X[1] ** 2) > 1.2).astype(float).reshape(1, -1)
P = initialize(2, 6, 1)
for i in range(3000):
    A1, A2 = forward(X, P)
    G = backward(X, Y, A1, A2, P)
    for k in P:
        P[k] = P[k] - 0.8 * G[k]
    if i % 500 == 0:
        print("cost after %d: %f" % (i, cost(A2, Y)))
