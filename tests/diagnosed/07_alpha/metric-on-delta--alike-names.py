# mistake: metric-on-delta
# question: 07_alpha/train
# style: matmul, short names
import numpy as np

S = lambda t: 1 / (1 + np.exp(-t))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    w, v = synapse_0.copy(), synapse_1.copy()
    report = []
    for i in range(iterations):
        a = S(np.matmul(X, w))
        b = S(np.matmul(a, v))
        b_err = y - b
        b_del = b_err * (b - b**2)
        a_err = np.matmul(b_del, v.T)
        a_del = a_err * (a - a**2)
        if i % report_every == 0:
            report.append(np.mean(np.abs(b_del)))
        v += alpha * np.matmul(a.T, b_del)
        w += alpha * np.matmul(X.T, a_del)
    return w, v, report


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    best = (np.inf, None)
    for alpha in alphas:
        w, v, _ = train(X, y, synapse_0, synapse_1, alpha, iterations, 1)
        error = np.mean(np.abs(y - S(np.matmul(S(np.matmul(X, w)), v))))
        best = (error, alpha) if error < best[0] else best
    return best[1]
