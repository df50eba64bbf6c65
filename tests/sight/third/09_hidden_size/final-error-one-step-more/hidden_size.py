import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs, hidden_size)) - 1, 2*np.random.random((hidden_size, outputs)) - 1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    syn0, syn1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for i in range(0, iterations + 1):
        l1 = sigmoid(X.dot(syn0))
        l2 = sigmoid(l1.dot(syn1))
        d2 = (y - l2) * l2 * (1 - l2)
        d1 = d2.dot(syn1.T) * l1 * (1 - l1)
        syn1 += alpha * l1.T.dot(d2)
        syn0 += alpha * X.T.dot(d1)
    l2 = sigmoid(sigmoid(X.dot(syn0)).dot(syn1))
    return np.mean(np.abs(y - l2))
