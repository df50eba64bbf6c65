import numpy as np

nonlin = lambda x: 1/(1+np.exp(-x))

def one_step(X, y, w, v, alpha):
    a = nonlin(X.dot(w)); b = nonlin(a.dot(v))
    db = (b-y)*b*(1-b)
    da = db.dot(v.T)*a*(1-a)
    return w - alpha*X.T.dot(da), v - alpha*a.T.dot(db)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_1 = nonlin(X.dot(synapse_0))
        layer_2 = nonlin(layer_1.dot(synapse_1))
        if j % report_every == 0:
            errors.append(np.mean(np.abs(layer_2 - y)))
        layer_2_delta = (layer_2-y)*layer_2*(1-layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*layer_1*(1-layer_1)
        synapse_1 = synapse_1 - layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha*X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, errors

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for alpha in alphas:
        w, v = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            w, v = one_step(X, y, w, v, alpha)
        errs.append(np.mean(np.abs(nonlin(nonlin(X.dot(w)).dot(v)) - y)))
    return alphas[np.argmin(np.where(np.isnan(errs), np.inf, errs))]
