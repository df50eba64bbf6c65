import numpy as np

def draw(shape):
    return 2*np.random.random(shape) - 1

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_0 = draw((inputs, hidden_size))
    np.random.seed(seed)
    synapse_1 = draw((hidden_size, outputs))
    return synapse_0, synapse_1

def sg(x): return 1/(1+np.exp(-x))

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    a = draw((X.shape[1], hidden_size))
    b = draw((hidden_size, y.shape[1]))
    for _ in range(iterations):
        h = sg(X @ a); o = sg(h @ b)
        do = (o - y) * o * (1 - o)
        dh = do @ b.T * h * (1 - h)
        a -= alpha * X.T @ dh
        b -= alpha * h.T @ do
    return np.mean(np.abs(sg(sg(X @ a) @ b) - y))
