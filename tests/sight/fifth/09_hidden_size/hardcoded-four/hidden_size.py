import numpy as np

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = 2*np.random.random((inputs,4)) - 1
    synapse_1 = 2*np.random.random((4,outputs)) - 1
    return synapse_0, synapse_1

def nonlin(x):
    return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    g = np.random.RandomState(seed)
    s0 = 2*g.rand(X.shape[1], hidden_size) - 1
    s1 = 2*g.rand(hidden_size, y.shape[1]) - 1
    for i in range(iterations):
        l1 = nonlin(X.dot(s0))
        l2 = nonlin(l1.dot(s1))
        e2 = (y - l2)*l2*(1 - l2)
        e1 = e2.dot(s1.T)*l1*(1 - l1)
        s1 += alpha*l1.T.dot(e2)
        s0 += alpha*X.T.dot(e1)
    return np.mean(np.abs(y - nonlin(nonlin(X.dot(s0)).dot(s1))))
