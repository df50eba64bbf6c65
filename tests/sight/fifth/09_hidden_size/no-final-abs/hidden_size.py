import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    a = np.random.random((inputs, hidden_size))
    b = np.random.random((hidden_size, outputs))
    return a*2-1, b*2-1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    a, b = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations):
        l1 = sigmoid(np.dot(X, a))
        l2 = sigmoid(np.dot(l1, b))
        l2d = (l2-y)*l2*(1-l2)
        l1d = np.dot(l2d, b.T)*l1*(1-l1)
        b -= alpha*np.dot(l1.T, l2d)
        a -= alpha*np.dot(X.T, l1d)
    l2 = sigmoid(np.dot(sigmoid(np.dot(X, a)), b))
    return np.mean(l2-y)
