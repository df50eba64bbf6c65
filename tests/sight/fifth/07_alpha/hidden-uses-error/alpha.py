import numpy as np

def sigmoid(v):
    return 1 / (1 + np.exp(-v))

def d(o):
    return o * (1 - o)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    log = []
    for j in range(iterations):
        l1 = sigmoid(X.dot(synapse_0))
        l2 = sigmoid(l1.dot(synapse_1))
        l2_error = l2 - y
        if j % report_every == 0:
            log.append(np.mean(np.abs(l2_error)))
        l1_error = l2_error.dot(synapse_1.T)
        synapse_1 = synapse_1 - alpha * l1.T.dot(l2_error * d(l2))
        synapse_0 = synapse_0 - alpha * X.T.dot(l1_error * d(l1))
    return synapse_0, synapse_1, log

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    def after(alpha):
        p, q = synapse_0, synapse_1
        for _ in range(iterations):
            l1 = sigmoid(X.dot(p))
            l2 = sigmoid(l1.dot(q))
            l2_delta = (l2 - y) * d(l2)
            l1_delta = l2_delta.dot(q.T) * d(l1)
            p, q = p - alpha * X.T.dot(l1_delta), q - alpha * l1.T.dot(l2_delta)
        e = np.mean(np.abs(sigmoid(sigmoid(X.dot(p)).dot(q)) - y))
        return e if e == e else np.inf
    return min(alphas, key=after)
