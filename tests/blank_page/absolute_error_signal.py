# verdict: wrong
# first wrong: error
# line: 31
# mistake: error-absolute-value
# why: abs throws away which way the output is off, so the outputs are only ever pushed down

import numpy as np

X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])

def logistic(x):
    return 1/(1+np.exp(-x))

def d_logistic(f):
    return f*(1-f)

np.random.seed(42)
syn_a = np.random.random((3,4))*2 - 1
syn_b = np.random.random((4,1))*2 - 1

for iteration in range(20000):
    #
    # forward
    #
    layer1 = logistic(X @ syn_a)
    layer2 = logistic(layer1 @ syn_b)
    #
    # backward
    #
    err = np.abs(layer2 - y)
    delta2 = err*d_logistic(layer2)
    delta1 = delta2 @ syn_b.T*d_logistic(layer1)
    syn_b -= 0.1*layer1.T @ delta2
    syn_a -= 0.1*X.T @ delta1
    #
    # talk
    #
    if iteration % 4000 == 0:
        print("%d: error %.4f" % (iteration, err.mean()))
