import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return np.random.random((inputs, hidden_size)), np.random.random((hidden_size, outputs))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    def sigmoid(x):
        return 1/(1+np.exp(-x))
    syn0, syn1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    syn0, syn1 = 2*syn0 - 1, 2*syn1 - 1
    for i in range(iterations):
        l1 = sigmoid(np.dot(X, syn0))
        l2 = sigmoid(np.dot(l1, syn1))
        l2_delta = (l2 - y)*l2*(1-l2)
        l1_delta = np.dot(l2_delta, syn1.T)*l1*(1-l1)
        syn1 -= alpha*np.dot(l1.T, l2_delta)
        syn0 -= alpha*np.dot(X.T, l1_delta)
    l2 = sigmoid(np.dot(sigmoid(np.dot(X, syn0)), syn1))
    return np.mean(np.abs(l2 - y))
