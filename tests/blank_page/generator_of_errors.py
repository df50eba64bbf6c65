# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a generator takes one exact gradient step each time it is asked for the next error

from itertools import islice
import numpy as np

def learn(X, y, hidden, rate):
    "yields the mean error, for ever"
    s = lambda v: 1/(1 + np.exp(-v))
    w1 = np.random.uniform(-1, 1, (X.shape[1], hidden))
    w2 = np.random.uniform(-1, 1, (hidden, y.shape[1]))
    while True:
        hid = s(X @ w1)
        out = s(hid @ w2)
        yield abs(y - out).mean()
        g = (out - y)*out*(1 - out)
        w1, w2 = w1 - rate*X.T @ (g @ w2.T*hid*(1 - hid)), w2 - rate*hid.T @ g

np.random.seed(8)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
for k, e in enumerate(islice(learn(X, y, 6, 2.5), 20001)):
    if k % 4000 == 0:
        print(k, e)
