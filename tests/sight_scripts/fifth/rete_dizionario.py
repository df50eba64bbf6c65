# verdict: wrong
# line: 16
# also: 23
# why: W1 is taken out of the dict as a copy; what is subtracted from the copy is never put back.
import numpy as np

rete = {}
def crea(seme=3):
    rng = np.random.default_rng(seme)
    rete['W1'] = rng.normal(size=(3, 5))
    rete['W2'] = rng.normal(size=(5, 1))

def s(x): return 1 / (1 + np.exp(-x))

def allena(X, Y, lr):
    W1 = rete['W1'].copy()
    W2 = rete['W2']
    h = s(X @ W1)
    o = s(h @ W2)
    do = (o - Y) * o * (1 - o)
    dh = do @ W2.T * h * (1 - h)
    W2 -= lr * h.T @ do
    W1 -= lr * X.T @ dh
    return np.abs(o - Y).mean()

crea()
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]], float)
Y = np.array([[0], [1], [1], [0]], float)
for passo in range(1000):
    e = allena(X, Y, 1.0)
    if passo % 250 == 0:
        print(passo, e)
