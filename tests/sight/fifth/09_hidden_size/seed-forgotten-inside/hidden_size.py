import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    syn0 = 2*np.random.random((inputs, hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size, outputs)) - 1
    return syn0, syn1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    syn0 = 2*np.random.random((X.shape[1], hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        l1 = 1/(1+np.exp(-(np.dot(X, syn0))))
        l2 = 1/(1+np.exp(-(np.dot(l1, syn1))))
        l2_delta = (l2 - y)*(l2*(1-l2))
        l1_delta = l2_delta.dot(syn1.T) * (l1*(1-l1))
        syn1 -= alpha * l1.T.dot(l2_delta)
        syn0 -= alpha * X.T.dot(l1_delta)
    l1 = 1/(1+np.exp(-(np.dot(X, syn0))))
    l2 = 1/(1+np.exp(-(np.dot(l1, syn1))))
    return np.mean(np.abs(l2 - y))
