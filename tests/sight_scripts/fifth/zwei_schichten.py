# verdict: wrong
# line: 16
# also: 22
# why: The hidden layer has no sigmoid in the forward pass, yet the backward pass multiplies with its slope.
import numpy as np

def sigmoid(x): return 1.0 / (1.0 + np.exp(-x))

np.random.seed(0)
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[0],[1],[1]])
g = {'ein': 2 * np.random.random((3, 4)) - 1,
     'aus': 2 * np.random.random((4, 1)) - 1}

def vorwaerts():
    h = X.dot(g['ein'])
    return h, sigmoid(h.dot(g['aus']))

for i in range(1000):
    h, o = vorwaerts()
    do = (y - o) * o * (1 - o)
    dh = do.dot(g['aus'].T) * h * (1 - h)
    g['aus'] += 0.1 * h.T.dot(do)
    g['ein'] += 0.1 * X.T.dot(dh)
h, o = vorwaerts()
print('Ergebnis', o.ravel().round(3))
