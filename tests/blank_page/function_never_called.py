# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: train() is defined with default data and never called, its steps are exact gradient steps

import numpy as np

DATA = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
LABELS = np.array([[0],[1],[1],[0]])


def train(X=DATA, y=LABELS, hidden=4, alpha=0.5, iterations=60000, seed=1):
    """Train on X, y and return both weight matrices."""
    np.random.seed(seed)
    s0 = 2*np.random.random((X.shape[1], hidden)) - 1
    s1 = 2*np.random.random((hidden, y.shape[1])) - 1
    for i in range(iterations):
        l1 = 1/(1+np.exp(-X.dot(s0)))
        l2 = 1/(1+np.exp(-l1.dot(s1)))
        d2 = (y - l2)*l2*(1-l2)
        d1 = d2.dot(s1.T)*l1*(1-l1)
        s1 += alpha*l1.T.dot(d2)
        s0 += alpha*X.T.dot(d1)
    return s0, s1

# to do: save the weights to a file
