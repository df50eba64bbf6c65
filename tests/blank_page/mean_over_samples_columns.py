# verdict: scaled
# first wrong: -
# line: -
# mistake: grad-mean-over-batch
# why: both layers and their biases are divided by the number of samples, beside a learning rate
import numpy as np

def sigmoid(z):
    return 1.0 / (1.0 + np.exp(-z))

def initialize(n_x, n_h, n_y):
    np.random.seed(3)
    return {"W1": np.random.randn(n_h, n_x), "b1": np.zeros((n_h, 1)),
            "W2": np.random.randn(n_y, n_h), "b2": np.zeros((n_y, 1))}

def forward(X, p):
    A1 = sigmoid(np.dot(p["W1"], X) + p["b1"])
    A2 = sigmoid(np.dot(p["W2"], A1) + p["b2"])
    return A1, A2

def backward(X, Y, p, A1, A2):
    m = X.shape[1]
    dZ2 = (A2 - Y) * A2 * (1 - A2)
    dZ1 = np.dot(p["W2"].T, dZ2) * A1 * (1 - A1)
    return {"W2": 1 / m * np.dot(dZ2, A1.T), "b2": 1 / m * np.sum(dZ2, axis=1, keepdims=True),
            "W1": 1 / m * np.dot(dZ1, X.T), "b1": 1 / m * np.sum(dZ1, axis=1, keepdims=True)}

def model(X, Y, n_h, num_iterations, learning_rate):
    p = initialize(X.shape[0], n_h, Y.shape[0])
    for i in range(num_iterations):
        A1, A2 = forward(X, p)
        g = backward(X, Y, p, A1, A2)
        for k in p:
            p[k] = p[k] - learning_rate * g[k]
        if i % 5000 == 0:
            print("Cost after iteration %i: %f" % (i, np.mean((A2 - Y) ** 2) / 2))
    return p

X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
Y = np.array([[0, 1, 1, 0]])
p = model(X, Y, 4, 20000, 2.0)
print(forward(X, p)[1])
