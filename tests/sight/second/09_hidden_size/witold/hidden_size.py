import numpy as np

def nonlin(x,deriv=False):
    if(deriv==True):
        return x*(1-x)
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    syn0 = 2*np.random.random((inputs,hidden_size)) - 1
    syn1 = 2*np.random.random((hidden_size,outputs)) - 1
    return syn0, syn1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    syn0, syn1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in xrange(iterations):
        l1 = nonlin(np.dot(X,syn0))
        l2 = nonlin(np.dot(l1,syn1))
        l2_delta = (y - l2)*nonlin(l2,deriv=True)
        l1_delta = l2_delta.dot(syn1.T) * nonlin(l1,deriv=True)
        syn1 += alpha * l1.T.dot(l2_delta)
        syn0 += alpha * X.T.dot(l1_delta)
    l2 = nonlin(np.dot(nonlin(np.dot(X,syn0)),syn1))
    return np.mean(np.abs(y - l2))
