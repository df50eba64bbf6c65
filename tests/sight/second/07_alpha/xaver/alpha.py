import numpy as np

def sig(x):
    return 1/(1+np.exp(-x))

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    E = []
    for j in range(iterations):
        L1 = sig(X@synapse_0)
        L2 = sig(L1@synapse_1)
        if j % report_every == 0:
            E.append(np.mean(np.abs(L2-y)))
        D2 = (L2-y)*L2*(1-L2)
        D1 = D2@synapse_1*L1*(1-L1)
        synapse_1 = synapse_1 - alpha*L1.T@D2
        synapse_0 = synapse_0 - alpha*X.T@D1
    return synapse_0, synapse_1, E

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = None
    low = np.inf
    for a in alphas:
        s0, s1, E = train(X, y, synapse_0, synapse_1, a, iterations, 1)
        e = np.mean(np.abs(sig(sig(X@s0)@s1)-y))
        if e < low:
            best, low = a, e
    return best
