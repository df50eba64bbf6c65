import numpy as np

def sig(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapses = []
    for rows, cols in [(inputs, hidden_size), (hidden_size, outputs)]:
        s = np.zeros((rows, cols))
        for r in range(rows):
            for c in range(cols):
                s[r][c] = np.random.uniform(-1, 1)
        synapses.append(s)
    return synapses

def final_error(X, y, hidden_size, alpha, iterations, seed):
    w0, w1 = initial_weights(len(X[0]), hidden_size, len(y[0]), seed)
    steps = 0
    while True:
        h = sig(np.dot(X, w0))
        o = sig(np.dot(h, w1))
        error = y - o
        if steps == iterations:
            return np.mean(np.abs(error))
        od = error*o*(1-o)
        hd = np.dot(od, w1.T)*h*(1-h)
        w1 += alpha*np.dot(h.T, od)
        w0 += alpha*np.dot(X.T, hd)
        steps += 1
