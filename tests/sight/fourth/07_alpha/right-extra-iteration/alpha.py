import numpy as np
import math

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w = [synapse_0, synapse_1]
    noted = {}
    j = 0
    while j < iterations:
        acts = [X]
        for m in w:
            acts.append(1 / (1 + np.exp(-(acts[-1] @ m))))
        miss = acts[2] - y
        noted[j] = np.abs(miss).mean()
        d2 = miss * acts[2] * (1 - acts[2])
        d1 = d2 @ w[1].T * acts[1] * (1 - acts[1])
        w = [w[0] - alpha * acts[0].T @ d1, w[1] - alpha * acts[1].T @ d2]
        j += 1
    return w[0], w[1], [noted[k] for k in range(0, iterations, report_every)]

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def score(alpha):
        errs = train(X, y, synapse_0, synapse_1, alpha, iterations + 1, 1)[2]
        return math.inf if math.isnan(errs[-1]) else errs[-1]
    return min(alphas, key=score)
