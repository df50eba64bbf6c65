import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errs = []
    for j in range(iterations):
        a1 = sigmoid(X@synapse_0)
        a2 = sigmoid(a1@synapse_1)
        if j%report_every==0:
            errs.append(np.abs(a2-y).mean())
        z2 = (a2-y)*a2*(1-a2)
        z1 = (z2@synapse_1.T)*a1*(1-a1)
        synapse_1 = synapse_1-alpha*a1.T@z2
        synapse_0 = synapse_0-alpha*X.T@z1
    return synapse_0, synapse_1, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    scores = [np.mean(train(X, y, synapse_0, synapse_1, a, iterations, 1)[2]) for a in alphas]
    return alphas[np.nanargmin(scores)]
