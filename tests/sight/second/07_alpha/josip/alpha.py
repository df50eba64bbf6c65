import numpy as np

def nonlin(x, deriv=False):
    if deriv == True:
        return x*(1-x)
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        l1 = nonlin(np.dot(X, synapse_0))
        l2 = nonlin(np.dot(l1, synapse_1))
        l2_error = l2 - y
        if (j % report_every) == 0:
            errors.append(np.mean(np.abs(l2_error)))
        # output layer
        l2_delta = l2_error*nonlin(l2, deriv=True)
        synapse_1 = synapse_1 - alpha*l1.T.dot(l2_delta)
        # hidden layer
        l1_error = l2_delta.dot(synapse_1.T)
        l1_delta = l1_error*nonlin(l1, deriv=True)
        synapse_0 = synapse_0 - alpha*X.T.dot(l1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = -1
    smallest = 1e9
    for alpha in alphas:
        s0, s1, e = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        l2 = nonlin(np.dot(nonlin(np.dot(X, s0)), s1))
        err = np.mean(np.abs(l2 - y))
        if err < smallest:
            smallest = err
            best = alpha
    return best
