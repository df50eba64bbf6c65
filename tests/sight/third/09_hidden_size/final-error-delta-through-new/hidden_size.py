import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, hidden_size)), np.random.uniform(-1, 1, (hidden_size, outputs))

def forward(X, s0, s1):
    l1 = sigmoid(X @ s0)
    return l1, sigmoid(l1 @ s1)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations):
        l1, l2 = forward(X, s0, s1)
        # output side
        d2 = (l2 - y) * l2 * (1 - l2)
        s1 -= alpha * l1.T @ d2
        # hidden side
        d1 = d2 @ s1.T * l1 * (1 - l1)
        s0 -= alpha * X.T @ d1
    return np.mean(np.abs(forward(X, s0, s1)[1] - y))
