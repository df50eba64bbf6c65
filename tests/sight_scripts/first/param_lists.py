# verdict: wrong
# wrong: the change of the weights
# line: 27
# mistake: the loop rebinds the loop variable, so no weight changes
# style: Python programmer with lists of parameters
import numpy as np

rng = np.random.default_rng(1)
X = np.c_[[0, 0, 1, 1], [0, 1, 0, 1], [1, 1, 1, 1]].astype(float)
y = np.c_[[0, 1, 1, 0]].astype(float)
params = [rng.uniform(-1, 1, (3, 4)), rng.uniform(-1, 1, (4, 1))]

def sigmoid(z):
    return 1/(1+np.exp(-z))

def grads(params):
    W, V = params
    h = sigmoid(X@W)
    p = sigmoid(h@V)
    d = (p-y)*p*(1-p)
    e = d@V.T*h*(1-h)
    return np.abs(p-y).mean(), [X.T@e, h.T@d]

for step in range(2000):
    err, gs = grads(params)
    for p, g in zip(params, gs):
        p = p - 1.0*g
    if step % 400 == 0:
        print(step, err)
