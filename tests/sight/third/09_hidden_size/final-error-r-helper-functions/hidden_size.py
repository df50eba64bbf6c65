import numpy as np

np.random.seed(0)   # only for my own tries, initial_weights sets its own seed

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    shapes = [(inputs, hidden_size), (hidden_size, outputs)]
    return tuple(2 * np.random.random_sample(sh) - 1 for sh in shapes)

def forward(X, a, b):
    sig = lambda z: np.divide(1, np.add(1, np.exp(-z)))
    h = sig(np.dot(X, a))
    return h, sig(np.dot(h, b))

def backward(y, h, o, b):
    d_o = np.multiply(o - y, o * (1 - o))
    return np.multiply(np.dot(d_o, np.transpose(b)), h * (1 - h)), d_o

def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = initial_weights(np.shape(X)[1], hidden_size, np.shape(y)[1], seed)
    for _ in range(iterations):
        h, o = forward(X, a, b)
        d_h, d_o = backward(y, h, o, b)
        a, b = a - alpha * np.dot(X.T, d_h), b - alpha * np.dot(h.T, d_o)
    return np.average(np.abs(forward(X, a, b)[1] - y))
