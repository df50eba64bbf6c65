import numpy as np

def direction_changes(update, previous_update):
    turned = np.zeros_like(update)
    turned[(previous_update > 0) & (update < 0)] = 1
    return turned

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    n0 = np.zeros_like(synapse_0)
    n1 = np.zeros_like(synapse_1)
    for it in range(iterations):
        hidden = 1/(1+np.exp(-X.dot(synapse_0)))
        guess = 1/(1+np.exp(-hidden.dot(synapse_1)))
        delta_g = (guess-y)*guess*(1-guess)
        delta_h = delta_g.dot(synapse_1.T)*hidden*(1-hidden)
        d0, d1 = X.T.dot(delta_h), hidden.T.dot(delta_g)
        if it:
            n0 += np.signbit(d0) ^ np.signbit(last0)
            n1 += np.signbit(d1) ^ np.signbit(last1)
        synapse_0 = synapse_0-alpha*d0
        synapse_1 = synapse_1-alpha*d1
        last0, last1 = d0, d1
    return synapse_0, synapse_1, n0, n1
