import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2*np.random.random((inputs, 4)) - 1
    synapse_1 = 2*np.random.random((4, outputs)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    syn0 = 2*np.random.random((X.shape[1], hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        l1 = sigmoid(np.dot(X, syn0))
        l2 = sigmoid(np.dot(l1, syn1))
        l2_delta = (y - l2)*(l2*(1-l2))
        l1_delta = l2_delta.dot(syn1.T)*(l1*(1-l1))
        syn1 += alpha*l1.T.dot(l2_delta)
        syn0 += alpha*X.T.dot(l1_delta)
    return np.mean(np.abs(y - sigmoid(np.dot(sigmoid(np.dot(X, syn0)), syn1))))
