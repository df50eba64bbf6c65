import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed = seed
    synapse_0 = 2*np.random.random((inputs, hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size, outputs)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    rs = np.random.RandomState(seed)
    s0 = 2*rs.random_sample((X.shape[1], hidden_size)) - 1
    s1 = 2*rs.random_sample((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        l1 = sigmoid(np.dot(X, s0))
        l2 = sigmoid(np.dot(l1, s1))
        d2 = (l2 - y)*l2*(1 - l2)
        d1 = np.dot(d2, s1.T)*l1*(1 - l1)
        s0, s1 = s0 - alpha*np.dot(X.T, d1), s1 - alpha*np.dot(l1.T, d2)
    return np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, s0)), s1)) - y))
