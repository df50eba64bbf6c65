import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.uniform(-1, 1, (inputs, hidden_size)), np.random.uniform(-1, 1, (hidden_size, outputs))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    s0, s1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    errors = []
    for j in range(iterations + 1):
        l1 = sigmoid(X.dot(s0))
        l2 = sigmoid(l1.dot(s1))
        errors.append(np.abs(l2 - y).mean())
        d2 = (l2 - y) * l2 * (1 - l2)
        d1 = d2.dot(s1.T) * l1 * (1 - l1)
        s1 = s1 - alpha * l1.T.dot(d2)
        s0 = s0 - alpha * X.T.dot(d1)
    return errors
