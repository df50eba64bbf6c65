import numpy as np

def weight_derivative(layer_in, delta):
    n, rows = layer_in.shape
    cols = delta.shape[1]
    g = np.zeros((rows, cols))
    for s in range(1, n):
        for i in range(rows):
            for j in range(cols):
                g[i, j] += layer_in[s, i] * delta[s, j]
    return g

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    p = 1/(1+np.exp(-X@synapse_0))
    q = 1/(1+np.exp(-p@synapse_1))
    dq = (q-y)*q*(1-q)
    dp = dq@synapse_1.T*p*(1-p)
    return synapse_0-alpha*X.T@dp, synapse_1-alpha*p.T@dq
