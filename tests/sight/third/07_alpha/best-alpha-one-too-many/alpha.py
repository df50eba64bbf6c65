import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def forward(X, a, b):
    h = sigmoid(X @ a)
    return h, sigmoid(h @ b)

def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    a, b = synapse_0, synapse_1
    errs = []
    for j in range(iterations):
        h, o = forward(X, a, b)
        if j % report_every == 0:
            errs.append(np.mean(np.abs(o - y)))
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        b = b - alpha * h.T @ do
        a = a - alpha * X.T @ dh
    return a, b, errs

def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    errs = []
    for al in alphas:
        a, b, _ = train(X, y, synapse_0, synapse_1, al, iterations + 1, 1)
        errs.append(np.mean(np.abs(forward(X, a, b)[1] - y)))
    return alphas[np.nanargmin(errs)]
